import type { ItemState } from '@kotacerdas/core/masterplan';
import { formatInteger } from '@kotacerdas/core/locale';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import { homeAddress } from '../../item-filter/item-filter-address';
import type { ChapterProgress } from '../../item-filter/progress-by-chapter';
import type { ItemFilter } from '../../item-filter/shown-items';
import { toList } from './use-show-list';

interface ChapterBarProps extends Omit<ChapterProgress, 'types'> {
  planDocumentId: string;
  /** The OPD and the dimension that the figures are of. */
  place: Pick<ItemFilter, 'opd' | 'dimensionId'>;
}

/** Darker the further it is; the sentence below says the same. */
const colours = {
  draft: 'neutral300',
  returned: 'warning500',
  submitted: 'primary500',
  approved: 'success500',
  locked: 'success700',
} as const satisfies Record<ItemState, string>;

/** One chapter: what is settled in a sentence, a bar of its states, and their numbers with the way to their items. */
export function ChapterBar(props: ChapterBarProps): React.JSX.Element {
  const { chapter, counts, place, planDocumentId, settled, total } = props;
  const { text, locale } = useText();
  const { choiceName } = useNames();
  const figure = (count: number) => formatInteger(locale, count);
  const address = (state: ItemState | null) =>
    homeAddress(planDocumentId, { ...place, scope: 'all', chapter, state });
  return (
    <>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {text(`chapter.${chapter}`)}
      </Typography>
      {total === 0 ? (
        <Typography tag="p">{text('progress.none')}</Typography>
      ) : (
        <Link tag={RouterLink} to={address(null)} state={toList}>
          {text('progress.settled', { settled: figure(settled), total: figure(total) })}
        </Link>
      )}
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
      <Flex gap={3} wrap="wrap">
        {counts.map(({ state, count }) => (
          <Link key={state} tag={RouterLink} to={address(state)} state={toList}>
            {`${choiceName('state', state)} ${figure(count)}`}
          </Link>
        ))}
      </Flex>
    </>
  );
}
