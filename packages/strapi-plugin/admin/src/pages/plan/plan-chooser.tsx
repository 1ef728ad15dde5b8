import { Box, Field } from '@strapi/design-system';
import type * as React from 'react';
import type { PlanItem } from '../../../../shared/contracts/plan';
import { WrappingOption } from '../../components/wrapping-option';
import { WrappingSelect } from '../../components/wrapping-select';
import { useText } from '../../translations/use-text';
import { planName } from './plan-name';

interface PlanChooserProps {
  plans: readonly PlanItem[];
  chosenId: string;
  onChoose: (documentId: string) => void;
}

/** For offices with several plans, such as one per period. */
export function PlanChooser({ plans, chosenId, onChoose }: PlanChooserProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Box maxWidth="40rem">
      <Field.Root name="plan">
        <Field.Label>{text('plans.choose')}</Field.Label>
        <WrappingSelect value={chosenId} onChange={(id) => onChoose(String(id))}>
          {plans.map((plan) => (
            <WrappingOption key={plan.documentId} value={plan.documentId}>
              {planName(plan)}
            </WrappingOption>
          ))}
        </WrappingSelect>
      </Field.Root>
    </Box>
  );
}
