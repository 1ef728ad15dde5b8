import type { Masterplan, ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { Button, Field, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  readinessPath,
  type StartAssessmentRequest,
  type StartAssessmentResponse,
} from '../../../../shared/contracts/readiness';
import { isSameAssessment } from '../../../../shared/readiness/is-same-assessment';
import { useTellFailure, type ToldFailure } from '../../api/use-tell-failure';
import { dayNote } from '../../readiness/day-note';
import { FormDialog } from '../../components/form-dialog';
import { useText } from '../../translations/use-text';

interface StartButtonProps {
  planDocumentId: string;
  period: Masterplan['period'];
  /** Those that are there already. */
  assessments: readonly Pick<ReadinessAssessment, 'title' | 'assessedOn'>[];
  /** The day that it proposes, `2026-11-29`. */
  today: string;
  onStarted: (id: string) => void;
}

/** *Mulai penilaian tahun …*: begins another assessment, by default one of today. */
export function StartButton(props: StartButtonProps): React.JSX.Element {
  const { assessments, onStarted, period, planDocumentId, today } = props;
  const { text } = useText();
  const { post } = useFetchClient();
  const tellFailure = useTellFailure();
  const year = today.slice(0, 4);
  const [isOpen, setOpen] = React.useState(false);
  const [wanted, setWanted] = React.useState<StartAssessmentRequest>({
    title: text('readiness.start.name', { year }),
    assessedOn: today,
  });
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [isSending, setSending] = React.useState(false);
  const note = dayNote(wanted.assessedOn, today, period);
  const isComplete = wanted.title.trim() !== '' && wanted.assessedOn !== '';

  const isTaken = assessments.some((other) => isSameAssessment(other, wanted));

  const send = async () => {
    if (isTaken) return;
    setSending(true);
    setFailure(null);
    try {
      const path = readinessPath(planDocumentId);
      const { data } = await post<StartAssessmentResponse>(path, wanted);
      setOpen(false);
      onStarted(data.data.id);
    } catch (error) {
      setFailure(tellFailure(error));
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
          {text('readiness.start', { year })}
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
      <Field.Root
        name="title"
        required
        {...(isTaken ? { error: text('readiness.start.taken') } : {})}
      >
        <Field.Label>{text('readiness.start.name-label')}</Field.Label>
        <Field.Input
          value={wanted.title}
          maxLength={500}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
            setWanted({ ...wanted, title: event.target.value })
          }
        />
        <Field.Error />
      </Field.Root>
      <Field.Root
        name="assessedOn"
        required
        hint={text(`readiness.start.day-${note ?? 'hint'}`, {
          from: String(period.from),
          to: String(period.to),
        })}
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
