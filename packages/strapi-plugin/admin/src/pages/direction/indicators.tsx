import { formatDecimals } from '@kotacerdas/core/locale';
import type { Measure } from '@kotacerdas/core/masterplan';
import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { DirectionEntry } from '../../../../shared/contracts/direction';
import { useText } from '../../translations/use-text';
import { AddButton } from './entry/add-button';
import { DirectionContext } from './entry/direction-context';
import { EntryTools } from './entry/entry-tools';
import { ValueChip } from './entry/value-chip';
import { MissingNote } from './missing-note';
import { isTargetOf } from './targets/is-target-of';
import { YearsButton } from './years/years-button';

interface IndicatorsProps {
  indicators: readonly Measure[];
  /** What is measured by them, and which field of an indicator leads there. */
  owner: DirectionEntry | undefined;
  field: 'objective' | 'rpjmdObjective' | 'rpjmdProgram';
}

/** What an entry is measured by, with what each year should bring and brought; written where it is shown. */
export function Indicators({ field, indicators, owner }: IndicatorsProps): React.JSX.Element {
  const { text } = useText();
  const { entriesOf, entryOf, mayAdd } = React.useContext(DirectionContext);
  // Whoever may write indicators of their own rows may not therefore add one here.
  const begin = { direction: 'higher', [field]: owner?.documentId ?? null };
  const mayAddTargets = owner?.canEdit === true && mayAdd('measure-value');
  const mayWriteTargets = (measure: DirectionEntry) =>
    mayAddTargets ||
    entriesOf('measure-value').some((entry) => entry.canEdit && isTargetOf(measure, entry));
  const add = owner?.canEdit === true && <AddButton type="measure" initial={begin} />;
  if (indicators.length === 0) {
    return (
      <Flex gap={2} wrap="wrap">
        <MissingNote what="direction.indicators.missing" />
        {add}
      </Flex>
    );
  }
  return (
    <Box paddingLeft={4}>
      <ul>
        {indicators.map((measure) => {
          const { id, name, unit } = measure;
          const entry = entryOf('measure', id);
          return (
            <Box tag="li" key={id} paddingTop={1}>
              <Typography variant="pi" textColor="neutral800">
                {text('direction.measure', { name, unit })}
              </Typography>
              <Flex gap={2} wrap="wrap">
                <Values measure={measure} entry={entry} />
                {entry !== undefined && mayWriteTargets(entry) && (
                  <YearsButton topic="targets" owner={entry} />
                )}
              </Flex>
              <EntryTools
                entry={entry}
                {...(owner?.canEdit === true
                  ? {
                      below: { type: 'measure-value', field: 'measure', begin: { kind: 'target' } },
                    }
                  : {})}
              />
            </Box>
          );
        })}
      </ul>
      {add}
    </Box>
  );
}

interface ValuesProps {
  measure: Measure;
  entry: DirectionEntry | undefined;
}

function Values({ entry, measure }: ValuesProps): React.JSX.Element {
  const { text, locale } = useText();
  const { entriesOf } = React.useContext(DirectionContext);
  const { baseline, realisations, targets } = measure;
  const own = entriesOf('measure-value').filter(
    ({ value }) => entry !== undefined && value['measure'] === entry.documentId,
  );
  const years = [
    ...targets.map((each) => ({ ...each, kind: 'target' as const })),
    ...realisations.map((each) => ({ ...each, kind: 'realisation' as const })),
  ];
  return (
    <Flex tag="ul" gap={2} wrap="wrap">
      {baseline !== null && (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {text('direction.measure.baseline', {
            year: String(baseline.year),
            value: formatDecimals(locale, baseline.value, 2),
          })}
        </Typography>
      )}
      {years.length === 0 && (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {text('direction.measure.no-values')}
        </Typography>
      )}
      {years.map(({ kind, value, year }) => (
        <li key={`${kind} ${year}`}>
          <ValueChip
            said={text(`direction.measure.${kind}`, {
              year: String(year),
              value: formatDecimals(locale, value, 2),
            })}
            entry={own.find((each) => each.value['kind'] === kind && each.value['year'] === year)}
          />
        </li>
      ))}
    </Flex>
  );
}
