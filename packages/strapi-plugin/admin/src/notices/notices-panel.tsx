import { Button, Field, Flex, Loader, Toggle, Typography } from '@strapi/design-system';
import { Bell, Check } from '@strapi/icons';
import * as React from 'react';
import { useAllowed } from '../api/use-allowed';
import { LinkLike } from '../components/link-like';
import { LoadError } from '../components/load-error';
import { Panel } from '../components/panel';
import { tourMark } from '../tour/tour-mark';
import { useText } from '../translations/use-text';
import { NoticeLine } from './notice-line';
import { useNotices } from './use-notices';

/** Enough to begin with. */
const step = 5;

interface NoticesPanelProps {
  /** How often the officer has acted on the page: what they have done isn't new any more. */
  acts: number;
}

/** *Pemberitahuan*: what others did that concerns the officer. */
export function NoticesPanel({ acts }: NoticesPanelProps): React.JSX.Element {
  const { text } = useText();
  const { mayUpdateRoles } = useAllowed();
  const { hasOlder, markRead, notices, refresh, reload, result, setMail, showOlder } = useNotices();
  const [most, setMost] = React.useState(step);
  const [isMailShown, setMailShown] = React.useState(false);
  React.useEffect(() => {
    if (acts > 0) refresh();
  }, [acts, refresh]);
  const data = result.status === 'loaded' ? result.data : null;
  const unread = data?.unread ?? 0;
  const hasMore = hasOlder || notices.length > most;
  const showMore = async () => {
    if (notices.length < most + step && hasOlder) await showOlder();
    setMost(most + step);
  };
  return (
    <Panel title={text('notices.title')} mark={tourMark('notices')}>
      {result.status === 'loading' && <Loader small>{text('notices.loading')}</Loader>}
      {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
      {data !== null && (
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={1}>
          {notices.length === 0 ? (
            <Typography tag="p" textColor="neutral600">
              {text('notices.empty')}
            </Typography>
          ) : (
            <Flex gap={2} wrap="wrap" justifyContent="space-between">
              <Flex gap={2} role="status">
                <Bell aria-hidden fill={unread > 0 ? 'primary600' : 'neutral500'} />
                <Typography fontWeight={unread > 0 ? 'bold' : 'regular'}>
                  {text(unread > 0 ? 'notices.unread' : 'notices.none-unread', { count: unread })}
                </Typography>
              </Flex>
              {unread > 0 && (
                <Button
                  variant="tertiary"
                  startIcon={<Check />}
                  onClick={() => void markRead({ all: true })}
                >
                  {text('notices.read-all')}
                </Button>
              )}
            </Flex>
          )}
          <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
            {notices.slice(0, most).map((notice) => (
              <li key={notice.id}>
                <NoticeLine
                  notice={notice}
                  onOpen={() => {
                    if (!notice.isRead) void markRead({ ids: [notice.id] });
                  }}
                />
              </li>
            ))}
          </Flex>
          {hasMore && (
            <Flex>
              <Button variant="tertiary" onClick={() => void showMore()}>
                {text('notices.older')}
              </Button>
            </Flex>
          )}
          {data.mail === null && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text(mayUpdateRoles ? 'notices.here-only' : 'notices.here-only.officer')}
            </Typography>
          )}
          {data.mail !== null && (
            <Flex>
              <LinkLike
                type="button"
                aria-expanded={isMailShown}
                onClick={() => setMailShown(!isMailShown)}
              >
                {text('notices.mail.settings')}
              </LinkLike>
            </Flex>
          )}
          {isMailShown && data.mail !== null && (
            <Field.Root name="mail">
              <Field.Label>{text('notices.mail')}</Field.Label>
              <Toggle
                checked={data.mail}
                onLabel={text('notices.mail.on')}
                offLabel={text('notices.mail.off')}
                onChange={({ target }: React.ChangeEvent<HTMLInputElement>) =>
                  void setMail(target.checked)
                }
              />
            </Field.Root>
          )}
        </Flex>
      )}
    </Panel>
  );
}
