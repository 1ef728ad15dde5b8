import { Box, Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { ChapterItem, ListChaptersResponse } from '../../../shared/contracts/chapters';
import { formatMoment } from '../history/format-moment';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';
import { LockChapterButton } from './lock-chapter-button';
import { ReopenChapterButton } from './reopen-chapter-button';
import { useChapterActs } from './use-chapter-acts';

interface ChapterLockProps extends Pick<ListChaptersResponse['data'], 'canLock' | 'canReopen'> {
  planDocumentId: string;
  chapter: ChapterItem;
  /** Those of the chapter. */
  items: readonly ReviewItem[];
  onActed: () => void;
}

/** Whether a chapter is closed, by whom, and the way to close or open it. */
export function ChapterLock(props: ChapterLockProps): React.JSX.Element | null {
  const { canLock, canReopen, chapter, items, onActed, planDocumentId } = props;
  const { lock, type } = chapter;
  const { text, locale } = useText();
  const { typeName } = useNames();
  const acts = useChapterActs(planDocumentId, type, onActed);
  const name = typeName(type);
  const hasRest = lock === null || items.some(({ state }) => state === 'approved');
  if (lock === null && !canLock) return null;
  return (
    <Flex gap={2} wrap="wrap" justifyContent="space-between">
      <Box>
        <Flex gap={2}>
          {lock !== null && <Lock aria-hidden fill="success700" />}
          <Typography>{name}</Typography>
        </Flex>
        {lock !== null && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {lock.actor === null || lock.actor === ''
              ? text('chapters.locked', { at: formatMoment(locale, lock.at) })
              : text('chapters.locked-by', {
                  actor: lock.actor,
                  at: formatMoment(locale, lock.at),
                })}
          </Typography>
        )}
      </Box>
      <Flex gap={2} wrap="wrap">
        {canLock && hasRest && (
          <LockChapterButton chapter={name} isLocked={lock !== null} items={items} acts={acts} />
        )}
        {canReopen && lock !== null && (
          <ReopenChapterButton
            chapter={name}
            locked={items.filter(({ state }) => state === 'locked').length}
            acts={acts}
          />
        )}
      </Flex>
    </Flex>
  );
}
