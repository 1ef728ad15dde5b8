import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { Button, Field, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  readinessPath,
  type StartAssessmentRequest,
  type StartAssessmentResponse,
} from '../../../../shared/contracts/readiness';
import { todayInJakarta } from '../../calendar/today-in-jakarta';
import { useFailureText } from '../../api/use-failure-text';
import { nextPeriod } from '../../readiness/next-period';
import { FormDialog } from '../../components/form-dialog';
import { useText } from '../../translations/use-text';

interface StartButtonProps {
  planDocumentId: string;
  assessments: readonly ReadinessAssessment[];
  onStarted: (id: string) => void;
}

/** *Mulai penilaian tahun …*: begins the assessment of the next period. */
export function StartButton(props: StartButtonProps): React.JSX.Element {
  const { assessments, onStarted, planDocumentId } = props;
  const { text } = useText();
  const { post } = useFetchClient();
  const failureText = useFailureText();
  const next = nextPeriod(assessments, new Date());
  const [isOpen, setOpen] = React.useState(false);
  const [wanted, setWanted] = React.useState<StartAssessmentRequest>({
    title: text('readiness.start.name', { year: String(next.year) }),
    assessedOn: next.assessedOn,
  });
  const [failure, setFailure] = React.useState<string | null>(null);
  const [isSending, setSending] = React.useState(false);
  const isAhead = wanted.assessedOn > todayInJakarta(new Date());
  const isComplete = wanted.title.trim() !== '' && wanted.assessedOn !== '';

  const send = async () => {
    setSending(true);
    setFailure(null);
    try {
      const path = readinessPath(planDocumentId);
      const { data } = await post<StartAssessmentResponse>(path, wanted);
      setOpen(false);
      onStarted(data.data.id);
    } catch (error) {
      setFailure(failureText(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="secondary" startIcon={<Plus />}>
          {text('readiness.start', { year: String(next.year) })}
        </Button>
      }
      title={text('readiness.start.title')}
      failure={failure}
      action={
        <Button type="submit" loading={isSending} disabled={!isComplete}>
          {text('readiness.start.go')}
        </Button>
      }
      onSubmit={send}
    >
      <Typography tag="p">{text('readiness.start.text')}</Typography>
      <Field.Root name="title" required>
        <Field.Label>{text('readiness.start.name-label')}</Field.Label>
        <Field.Input
          value={wanted.title}
          maxLength={500}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
            setWanted({ ...wanted, title: event.target.value })
          }
        />
      </Field.Root>
      <Field.Root
        name="assessedOn"
        required
        hint={text(isAhead ? 'readiness.start.day-ahead' : 'readiness.start.day-hint')}
      >
        <Field.Label>{text('readiness.start.day')}</Field.Label>
        <Field.Input
          type="date"
          value={wanted.assessedOn}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
            setWanted({ ...wanted, assessedOn: event.target.value })
          }
        />
        <Field.Hint />
      </Field.Root>
    </FormDialog>
  );
}
