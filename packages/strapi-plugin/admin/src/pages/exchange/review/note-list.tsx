import { Flex, Typography } from '@strapi/design-system';
import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type * as React from 'react';
import type { ImportNote } from '../../../../../shared/contracts/imports';
import { useText } from '../../../translations/use-text';

const looks = {
  error: { Icon: CrossCircle, color: 'danger600' },
  warning: { Icon: WarningCircle, color: 'warning600' },
  info: { Icon: Information, color: 'neutral600' },
} as const;

/** What there is to say about a file, a sheet or a cell, each with its place. */
export function NoteList({ notes }: { notes: readonly ImportNote[] }): React.JSX.Element {
  const { text } = useText();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {notes.map(({ address, severity, sheet, text: sentence }, place) => {
        const { color, Icon } = looks[severity];
        const where = [sheet, address].filter((part) => part !== '').join('!');
        return (
          <Flex key={place} tag="li" gap={2} alignItems="flex-start">
            <Icon
              fill={color}
              aria-label={text(`exchange.severity.${severity}`)}
              style={{ flex: 'none', marginTop: '0.2rem' }}
            />
            <Typography style={{ overflowWrap: 'anywhere' }}>
              {where !== '' && <strong>{where}: </strong>}
              {sentence}
            </Typography>
          </Flex>
        );
      })}
    </Flex>
  );
}
