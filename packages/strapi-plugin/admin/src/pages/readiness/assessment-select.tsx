import { formatDate } from '@kotacerdas/core/locale';
import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { Box, Field, Flex } from '@strapi/design-system';
import type * as React from 'react';
import { StateBadge } from '../../approval/state-badge';
import { WrappingOption } from '../../components/wrapping-option';
import { WrappingSelect } from '../../components/wrapping-select';
import { useText } from '../../translations/use-text';

interface AssessmentSelectProps {
  assessments: readonly ReadinessAssessment[];
  chosen: ReadinessAssessment;
  onChoose: (id: string) => void;
}

/** Which period is shown, and how far it has come through approval. */
export function AssessmentSelect(props: AssessmentSelectProps): React.JSX.Element {
  const { assessments, chosen, onChoose } = props;
  const { text, locale } = useText();
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap" flex="1 1 28rem" minWidth={0}>
      <Box flex="1 1 28rem" minWidth={0} maxWidth="56rem">
        <Field.Root name="assessment">
          <Field.Label>{text('readiness.assessment')}</Field.Label>
          <WrappingSelect value={chosen.id} onChange={(id) => onChoose(String(id))}>
            {assessments.map(({ assessedOn, id, title }) => (
              <WrappingOption key={id} value={id}>
                {`${title} (${formatDate(locale, assessedOn)})`}
              </WrappingOption>
            ))}
          </WrappingSelect>
        </Field.Root>
      </Box>
      <Box paddingBottom={2}>
        <StateBadge state={chosen.state} />
      </Box>
    </Flex>
  );
}
