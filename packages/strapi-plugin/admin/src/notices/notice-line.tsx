import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { NoticeItem } from '../../../shared/contracts/notices';
import { formatMoment } from '../history/format-moment';
import { useText } from '../translations/use-text';
import { noticePath } from './notice-path';
import { tellNotice } from './tell-notice';

interface NoticeLineProps {
  notice: NoticeItem;
  /** Where there is little room: only what was done. */
  isShort?: boolean;
  onOpen: () => void;
}

/** One notice: what was done, to be opened with a click, and what was said of it. */
export function NoticeLine({
  isShort = false,
  notice,
  onOpen,
}: NoticeLineProps): React.JSX.Element {
  const { text, locale } = useText();
  const { what, details } = tellNotice(notice, { text, locale });
  return (
    <>
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        {!notice.isRead && (
          <Badge backgroundColor="primary100" textColor="primary700">
            {text('notices.new')}
          </Badge>
        )}
        <Typography style={{ overflowWrap: 'anywhere' }}>
          <Link tag={RouterLink} to={noticePath(notice)} onClick={onOpen}>
            {what}
          </Link>
        </Typography>
      </Flex>
      {(isShort ? [] : details).map((detail) => (
        <Typography
          key={detail}
          tag="p"
          style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
        >
          {detail}
        </Typography>
      ))}
      <Typography tag="p" variant="pi" textColor="neutral600">
        <time dateTime={notice.at}>{formatMoment(locale, notice.at)}</time>
      </Typography>
    </>
  );
}
