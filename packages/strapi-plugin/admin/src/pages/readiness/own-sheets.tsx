import { Box, Field, Flex } from '@strapi/design-system';
import type * as React from 'react';
import type { ReadinessSheet, SheetRater } from '../../../../shared/contracts/readiness';
import { WrappingOption } from '../../components/wrapping-option';
import { WrappingSelect } from '../../components/wrapping-select';
import { useText } from '../../translations/use-text';
import { useAddress } from '../plan/use-address';
import { opdParameter, raterWord } from './assessment-address';
import type { AssessmentProps } from './assessment-props';
import { SheetForm } from './sheet-form';

interface OwnSheetsProps extends AssessmentProps {
  sheets: readonly ReadinessSheet[];
}

/** *Penilaian saya*: the sheet of the officer's OPD, of one of them, or their own as an assessor. */
export function OwnSheets({ sheets, ...props }: OwnSheetsProps): React.JSX.Element | null {
  const { text } = useText();
  const [address, changeAddress] = useAddress();
  const asked = address.get(opdParameter);
  const sheet = sheets.find(({ rater }) => raterWord(rater) === asked) ?? sheets[0];
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
              value={raterWord(sheet.rater)}
              onChange={(value) => changeAddress({ [opdParameter]: String(value) })}
            >
              {sheets.map(({ rater }) => (
                <WrappingOption key={raterWord(rater)} value={raterWord(rater)}>
                  {nameOf(rater)}
                </WrappingOption>
              ))}
            </WrappingSelect>
          </Field.Root>
        </Box>
      )}
      <SheetForm key={raterWord(sheet.rater)} {...props} sheet={sheet} />
    </Flex>
  );
}
