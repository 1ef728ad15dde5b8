import { formatRupiahShort } from '@kotacerdas/core/locale';
import type { Rpjmd } from '@kotacerdas/core/masterplan';
import { Flex } from '@strapi/design-system';
import * as React from 'react';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import { useText } from '../../../translations/use-text';
import { MissingNote } from '../missing-note';
import { DirectionContext } from './direction-context';
import { ValueChip } from './value-chip';

interface CeilingsProps {
  ceilings: Rpjmd['programs'][number]['ceilings'];
  program: DirectionEntry | undefined;
}

/** What a programme may cost in each year; a year opens where the officer may change it. */
export function Ceilings({ ceilings, program }: CeilingsProps): React.JSX.Element {
  const { locale } = useText();
  const { entriesOf } = React.useContext(DirectionContext);
  if (ceilings.length === 0) return <MissingNote what="direction.ceilings.missing" />;
  const own = entriesOf('rpjmd-ceiling').filter(
    ({ value }) => program !== undefined && value['program'] === program.documentId,
  );
  return (
    <Flex tag="ul" gap={2} wrap="wrap">
      {ceilings.map(({ amount, year }) => (
        <li key={year}>
          <ValueChip
            said={`${year}: ${formatRupiahShort(locale, amount)}`}
            entry={own.find(({ value }) => value['year'] === year)}
          />
        </li>
      ))}
    </Flex>
  );
}
