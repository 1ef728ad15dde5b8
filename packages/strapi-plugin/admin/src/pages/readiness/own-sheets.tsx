import { Box, Field, Flex } from '@strapi/design-system';
import * as React from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ReadinessSheet, SheetRater } from '../../../../shared/contracts/readiness';
import { WrappingOption } from '../../components/wrapping-option';
import { WrappingSelect } from '../../components/wrapping-select';
import { useText } from '../../translations/use-text';
import { opdParameter } from './assessment-address';
import type { AssessmentProps } from './assessment-props';
import { SheetForm } from './sheet-form';

interface OwnSheetsProps extends AssessmentProps {
  sheets: readonly ReadinessSheet[];
}

/** *Penilaian saya*: the sheet of the officer's OPD, of one of them, or their own as an assessor. */
export function OwnSheets({ sheets, ...props }: OwnSheetsProps): React.JSX.Element | null {
  const { text } = useText();
  const [address] = useSearchParams();
  const asked = address.get(opdParameter);
  const [chosen, setChosen] = React.useState(asked === null ? null : `opd:${asked}`);
  const sheet = sheets.find(({ rater }) => keyOf(rater) === chosen) ?? sheets[0];
  const { opds } = props.live.masterplan;
  if (sheet === undefined) return null;
  const nameOf = (rater: SheetRater): string =>
    rater.role === 'opd'
      ? (opds.find(({ id }) => id === rater.opdId)?.shortName ?? rater.opdId)
      : text('readiness.as-assessor');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {sheets.length > 1 && (
        <Box maxWidth="48rem">
          <Field.Root name="rater">
            <Field.Label>{text('readiness.rater')}</Field.Label>
            <WrappingSelect
              value={keyOf(sheet.rater)}
              onChange={(value) => setChosen(String(value))}
            >
              {sheets.map(({ rater }) => (
                <WrappingOption key={keyOf(rater)} value={keyOf(rater)}>
                  {nameOf(rater)}
                </WrappingOption>
              ))}
            </WrappingSelect>
          </Field.Root>
        </Box>
      )}
      <SheetForm key={keyOf(sheet.rater)} {...props} sheet={sheet} />
    </Flex>
  );
}

function keyOf(rater: SheetRater): string {
  return rater.role === 'opd' ? `opd:${rater.opdId}` : rater.role;
}
