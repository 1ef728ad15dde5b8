import { isEditable } from '@kotacerdas/core/masterplan';
import { Box, Field, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ReadinessSheet } from '../../../../shared/contracts/readiness';
import { Panel } from '../../components/panel';
import { WrappingOption } from '../../components/wrapping-option';
import { WrappingSelect } from '../../components/wrapping-select';
import { useText } from '../../translations/use-text';
import type { AssessmentProps } from './assessment-props';
import { OpinionTable } from './opinion-table';
import { SheetForm } from './sheet-form';

interface ConsolidationViewProps extends AssessmentProps {
  sheet: ReadinessSheet;
}

/** *Konsolidasi*: what each OPD said side by side, and the final level of each indicator with the reason for it. */
export function ConsolidationView({ sheet, ...props }: ConsolidationViewProps): React.JSX.Element {
  const { text } = useText();
  const { opds } = props.live.masterplan;
  const [chosen, setChosen] = React.useState<string | undefined>();
  const stored = sheet.rater.role === 'consolidated' ? sheet.rater.ownerOpdId : undefined;
  const isOpen = isEditable(props.assessment.state);
  const ownerOpdId = stored ?? chosen;
  const owned = React.useMemo(
    (): ReadinessSheet => ({ ...sheet, rater: { role: 'consolidated', ownerOpdId } }),
    [sheet, ownerOpdId],
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Panel title={text('readiness.opinions.title')}>
        <OpinionTable {...props} />
      </Panel>
      <Box>
        <Typography tag="h2" variant="delta">
          {text('readiness.decide.title')}
        </Typography>
        <Typography tag="p" textColor="neutral600">
          {text(textFor(isOpen, stored !== undefined))}
        </Typography>
        {stored === undefined && isOpen && (
          <Box maxWidth="48rem" paddingTop={3} paddingBottom={3}>
            <Field.Root name="owner" required hint={text('readiness.decide.owner-hint')}>
              <Field.Label>{text('readiness.decide.owner')}</Field.Label>
              <WrappingSelect
                value={chosen ?? null}
                placeholder={text('readiness.decide.choose')}
                onChange={(value) => setChosen(String(value))}
              >
                {opds.map(({ id, shortName }) => (
                  <WrappingOption key={id} value={id}>
                    {shortName}
                  </WrappingOption>
                ))}
              </WrappingSelect>
              <Field.Hint />
            </Field.Root>
          </Box>
        )}
        {ownerOpdId !== undefined && <SheetForm key={ownerOpdId} {...props} sheet={owned} />}
      </Box>
    </Flex>
  );
}

function textFor(isOpen: boolean, isBegun: boolean) {
  if (isOpen) return 'readiness.decide.text';
  return isBegun ? 'readiness.decide.closed' : 'readiness.decide.none';
}
