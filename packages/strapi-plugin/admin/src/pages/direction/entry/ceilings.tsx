import { formatRupiahShort } from '@kotacerdas/core/locale';
import type { Rpjmd } from '@kotacerdas/core/masterplan';
import { Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import { useText } from '../../../translations/use-text';
import { MissingNote } from '../missing-note';
import { DirectionContext } from './direction-context';

interface CeilingsProps {
  ceilings: Rpjmd['programs'][number]['ceilings'];
  program: DirectionEntry | undefined;
}

/** What a programme may cost in each year; a year opens where the officer may change it. */
export function Ceilings({ ceilings, program }: CeilingsProps): React.JSX.Element {
  const { text, locale } = useText();
  const { entriesOf, onOpen } = React.useContext(DirectionContext);
  if (ceilings.length === 0) return <MissingNote what="direction.ceilings.missing" />;
  const own = entriesOf('rpjmd-ceiling').filter(
    ({ value }) => program !== undefined && value['program'] === program.documentId,
  );
  return (
    <Flex tag="ul" gap={2} wrap="wrap">
      {ceilings.map(({ amount, year }) => {
        const said = `${year}: ${formatRupiahShort(locale, amount)}`;
        const entry = own.find(({ value }) => value['year'] === year);
        return (
          <li key={year}>
            {entry !== undefined && (entry.canEdit || entry.canDelete) ? (
              <Button
                size="S"
                variant="ghost"
                aria-label={text(entry.canEdit ? 'direction.edit.of' : 'direction.open.of', {
                  entry: said,
                })}
                onClick={() => onOpen({ type: 'rpjmd-ceiling', entry, initial: entry.value })}
              >
                {said}
              </Button>
            ) : (
              <Typography variant="pi" textColor="neutral600">
                {said}
              </Typography>
            )}
          </li>
        );
      })}
    </Flex>
  );
}
