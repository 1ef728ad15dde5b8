import { formatRupiahShort } from '@kotacerdas/core/locale';
import type { Rpjmd } from '@kotacerdas/core/masterplan';
import { Flex } from '@strapi/design-system';
import * as React from 'react';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import { useText } from '../../../translations/use-text';
import { MissingNote } from '../missing-note';
import { DirectionContext } from '../entry/direction-context';
import { ValueChip } from '../entry/value-chip';
import { YearsButton } from '../years/years-button';

interface CeilingsProps {
  ceilings: Rpjmd['programs'][number]['ceilings'];
  program: DirectionEntry | undefined;
}

/** What a programme may cost in each year; a year opens where the officer may change it, and all of them together. */
export function Ceilings({ ceilings, program }: CeilingsProps): React.JSX.Element {
  const { locale } = useText();
  const { entriesOf, mayAdd } = React.useContext(DirectionContext);
  const own = entriesOf('rpjmd-ceiling').filter(
    ({ value }) => program !== undefined && value['program'] === program.documentId,
  );
  const mayWrite = mayAdd('rpjmd-ceiling') || own.some(({ canEdit }) => canEdit);
  return (
    <Flex gap={2} wrap="wrap">
      {ceilings.length === 0 ? (
        <MissingNote what="direction.ceilings.missing" />
      ) : (
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
      )}
      {program !== undefined && mayWrite && <YearsButton topic="ceilings" owner={program} />}
    </Flex>
  );
}
