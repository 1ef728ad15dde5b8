import type { ItemState } from '@kotacerdas/core/masterplan';
import { formatInteger } from '@kotacerdas/core/locale';
import { Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import type { ChapterProgress } from './progress-by-chapter';

/** Darker the further it is; the sentence below says the same. */
const colours = {
  draft: 'neutral300',
  returned: 'warning500',
  submitted: 'primary500',
  approved: 'success500',
  locked: 'success700',
} as const satisfies Record<ItemState, string>;

/** One chapter: what is settled in a sentence, a bar of its states, and their numbers in words. */
export function ChapterBar(props: Omit<ChapterProgress, 'types'>): React.JSX.Element {
  const { chapter, counts, settled, total } = props;
  const { text, locale } = useText();
  const { choiceName } = useNames();
  const figure = (count: number) => formatInteger(locale, count);
  return (
    <>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {text(`chapter.${chapter}`)}
      </Typography>
      <Typography tag="p">
        {total === 0
          ? text('progress.none')
          : text('progress.settled', { settled: figure(settled), total: figure(total) })}
      </Typography>
      <Flex
        aria-hidden
        background="neutral150"
        hasRadius
        overflow="hidden"
        height="8px"
        gap="2px"
        marginTop={1}
        marginBottom={1}
      >
        {counts.map(({ state, count }) => (
          <Box key={state} background={colours[state]} height="100%" style={{ flexGrow: count }} />
        ))}
      </Flex>
      {total > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {counts
            .map(({ state, count }) => `${choiceName('state', state)} ${figure(count)}`)
            .join(' · ')}
        </Typography>
      )}
    </>
  );
}
