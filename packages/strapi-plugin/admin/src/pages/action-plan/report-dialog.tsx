import type { Issue } from '@kotacerdas/core';
import { latestReport } from '@kotacerdas/core/action-plan';
import { sameValue, type Program } from '@kotacerdas/core/masterplan';
import { Button, Checkbox, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { readReport, type ReportField, type ReportInput } from '../../action-plan/read-report';
import { reportWarnings } from '../../action-plan/report-warnings';
import { useReportDraft } from '../../action-plan/use-report-draft';
import { useSendReport } from '../../action-plan/use-send-report';
import { FormDialog } from '../../components/form-dialog';
import { useFocusBack } from '../../components/use-focus-back';
import { DraftNote } from '../../item-form/draft/draft-note';
import { useText } from '../../translations/use-text';
import { ReportFields } from './report-fields';

interface ReportDialogProps {
  program: Program;
  planDocumentId: string;
  /** Of the entry of the programme. */
  documentId: string;
  onReported: () => void;
  onClose: () => void;
}

/** A report of progress. What is typed stays in the browser when it is closed; what was agreed to doesn't. */
export function ReportDialog(props: ReportDialogProps): React.JSX.Element {
  const { documentId, onClose, onReported, planDocumentId, program } = props;
  const { text } = useText();
  const { toggleNotification } = useNotification();
  const { failure, isSending, send } = useSendReport();
  const draft = useReportDraft(planDocumentId, documentId, begun(program));
  const { input, setInput } = draft;
  const [isAsked, setAsked] = React.useState(false);
  // To another figure, or below another report, nobody has agreed.
  const [agreed, setAgreed] = React.useState<Issue | null>(null);
  const [problems, setProblems] = React.useState<readonly ReportField[]>([]);
  useFocusBack();

  const isOffered = draft.draftAt !== null;
  const warnings = reportWarnings(input, program, today());
  const falls = warnings.find(({ code }) => code === 'progress-falls') ?? null;
  const isSure = sameValue(agreed, falls);

  const submit = async () => {
    if (isOffered) return;
    const read = readReport(input, today());
    setProblems(read.ok ? [] : read.problems);
    setAsked(!isSure);
    if (!read.ok || !isSure) return;
    if (!(await send(documentId, read.report))) return;
    draft.forget();
    toggleNotification({ type: 'success', message: text('report.done') });
    onClose();
    onReported();
  };

  return (
    <FormDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      trigger={null}
      title={text('report.title')}
      failure={isAsked && !isSure ? { sentence: text('report.falls.ask'), error: null } : failure}
      action={
        <Button type="submit" loading={isSending} disabled={isOffered}>
          {text('report.send')}
        </Button>
      }
      onSubmit={submit}
    >
      <Typography tag="p" fontWeight="semiBold">
        {`${program.code} ${program.name}`}
      </Typography>
      <DraftNote form={draft} />
      <ReportFields
        input={input}
        problems={problems}
        warnings={warnings}
        isDisabled={isOffered}
        onChange={setInput}
      />
      {falls !== null && (
        <Checkbox
          checked={isSure}
          onCheckedChange={(checked) => setAgreed(checked === true ? falls : null)}
        >
          {text('report.falls.sure')}
        </Checkbox>
      )}
    </FormDialog>
  );
}

function begun({ progress }: Program): ReportInput {
  const percent = latestReport(progress)?.percent;
  return {
    reportedOn: today(),
    percent: percent === undefined ? '' : String(percent).replace('.', ','),
    spent: '',
    note: '',
  };
}

/** On the officer's own calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
