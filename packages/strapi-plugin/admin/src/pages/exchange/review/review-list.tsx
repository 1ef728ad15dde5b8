import type { ImportChoice } from '@kotacerdas/core/exchange';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ImportItem } from '../../../../../shared/contracts/imports';
import type { ImportState } from '../../../exchange/import-state/import-state';
import { useText } from '../../../translations/use-text';
import { ReviewItem } from './review-item';

interface ReviewListProps {
  items: readonly ImportItem[];
  choices: ImportState['choices'];
  onChoose: (item: ImportItem, choice: ImportChoice | null) => void;
}

/** So many at a time. */
const aPage = 50;
/** So few of those that wait for the officer are opened by themselves. */
const fewOpened = 5;

/** Items of the file, those first that wait for the officer. */
export function ReviewList({ choices, items, onChoose }: ReviewListProps): React.JSX.Element {
  const { text } = useText();
  const [shown, setShown] = React.useState(aPage);
  if (items.length === 0) {
    return <Typography tag="p">{text('exchange.review.none')}</Typography>;
  }
  return (
    <Box>
      <ul>
        {items.slice(0, shown).map((item, place) => (
          <ReviewItem
            key={item.key}
            item={item}
            choice={choices[item.key]}
            startsOpen={
              place < fewOpened && (item.status === 'conflicting' || item.status === 'refused')
            }
            onChoose={(choice) => onChoose(item, choice)}
          />
        ))}
      </ul>
      {items.length > shown && (
        <Flex paddingTop={3}>
          <Button variant="tertiary" onClick={() => setShown(shown + aPage)}>
            {text('exchange.review.more', { count: Math.min(aPage, items.length - shown) })}
          </Button>
        </Flex>
      )}
    </Box>
  );
}
