import type { ImportChoice } from '@kotacerdas/core/exchange';
import { Flex, Radio, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ImportItem } from '../../../../../shared/contracts/imports';
import { withSide } from '../../../exchange/choices/with-side';
import { useText } from '../../../translations/use-text';
import { ConflictField } from './conflict-field';

interface ConflictChoicesProps {
  item: ImportItem;
  choice: ImportChoice | undefined;
  onChoose: (choice: ImportChoice) => void;
}

const ways = ['keep', 'take', 'merge'] as const;
type Way = (typeof ways)[number];

/** An item that both the file and somebody else have changed: all of one side, or field by field. */
export function ConflictChoices({ choice, item, onChoose }: ConflictChoicesProps) {
  const { text } = useText();
  const id = React.useId();
  const way = typeof choice === 'object' ? 'merge' : choice;
  const choose = (chosen: Way | undefined) => {
    if (chosen !== undefined) onChoose(chosen === 'merge' ? {} : chosen);
  };
  return (
    <div>
      <Typography tag="p" id={id}>
        {text('exchange.conflict.text')}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={way ?? ''}
        onValueChange={(value: string) => choose(ways.find((each) => each === value))}
      >
        <Flex gap={5} wrap="wrap" paddingTop={2}>
          {ways.map((each) => (
            <Radio.Item key={each} value={each}>
              {text(`exchange.conflict.${each}`)}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
      {item.conflicts.map((conflict) => (
        <ConflictField
          key={conflict.id}
          conflict={conflict}
          way={way ?? null}
          side={typeof choice === 'object' ? (choice[conflict.id] ?? null) : null}
          onChoose={(side) => onChoose(withSide(choice, conflict.id, side))}
        />
      ))}
    </div>
  );
}
