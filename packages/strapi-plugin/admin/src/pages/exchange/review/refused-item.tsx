import type { ImportChoice } from '@kotacerdas/core/exchange';
import { Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../translations/use-text';

interface RefusedItemProps {
  /** Whether it only waits for answers that a person can give here. */
  isAsked: boolean;
  choice: ImportChoice | undefined;
  onChoose: (choice: ImportChoice | null) => void;
}

/** What to do about an item that can't be taken as it stands. */
export function RefusedItem({ choice, isAsked, onChoose }: RefusedItemProps): React.JSX.Element {
  const { text } = useText();
  const isSkipped = choice === 'keep';
  return (
    <Flex gap={4} wrap="wrap">
      {!isSkipped && (
        <Typography tag="p">
          {text(isAsked ? 'exchange.review.asked' : 'exchange.review.refused')}
        </Typography>
      )}
      <Button variant="tertiary" onClick={() => onChoose(isSkipped ? null : 'keep')}>
        {text(isSkipped ? 'exchange.review.unskip' : 'exchange.review.skip')}
      </Button>
    </Flex>
  );
}
