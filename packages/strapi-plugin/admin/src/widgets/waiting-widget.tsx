import { formatInteger } from '@kotacerdas/core/locale';
import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { type WaitingResponse, waitingPath } from '../../../shared/contracts/notices';
import { useLoaded } from '../api/use-loaded';
import { NoticeLine } from '../notices/notice-line';
import { useNotices } from '../notices/use-notices';
import { pagePath } from '../addresses/page-path';
import { useText } from '../translations/use-text';

/** As many as fit. */
const shown = 2;

/** *Yang menunggu saya* on the admin's home page: how many items wait for the officer, and the last notices. */
export function WaitingWidget(): React.JSX.Element {
  const { text, locale } = useText();
  const { result } = useLoaded<WaitingResponse['data']>(waitingPath);
  const { markRead, notices } = useNotices();
  if (result.status === 'loading') return <Widget.Loading />;
  if (result.status === 'failed') return <Widget.Error />;
  const { total, plans } = result.data;
  // The page that the button opens is that of the only plan already.
  const waiting = plans.length > 1 ? plans.filter(({ count }) => count > 0) : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex>
        <LinkButton
          tag={RouterLink}
          variant="default"
          to={pagePath('home')}
          endIcon={<ArrowRight />}
        >
          {text('notices.widget.open')}
        </LinkButton>
      </Flex>
      {total === 0 ? (
        <Typography tag="p">{text('notices.widget.nothing')}</Typography>
      ) : (
        <Box>
          <Flex gap={2} alignItems="baseline" wrap="wrap">
            <Typography variant="alpha" tag="p">
              {formatInteger(locale, total)}
            </Typography>
            <Typography tag="p" textColor="neutral600">
              {text('notices.widget.items')}
            </Typography>
          </Flex>
          <Box tag="ul">
            {waiting.map(({ count, documentId, title }) => (
              <li key={documentId}>
                <Link
                  tag={RouterLink}
                  to={`${pagePath('home')}?${new URLSearchParams({ plan: documentId })}`}
                >
                  {text('notices.widget.plan', {
                    plan: title,
                    count: formatInteger(locale, count),
                  })}
                </Link>
              </li>
            ))}
          </Box>
        </Box>
      )}
      {notices.length > 0 && (
        <Box>
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {text('notices.widget.last')}
          </Typography>
          <Flex tag="ol" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
            {notices.slice(0, shown).map((notice) => (
              <li key={notice.id}>
                <NoticeLine
                  isShort
                  notice={notice}
                  onOpen={() => {
                    if (!notice.isRead) void markRead({ ids: [notice.id] });
                  }}
                />
              </li>
            ))}
          </Flex>
        </Box>
      )}
    </Flex>
  );
}
