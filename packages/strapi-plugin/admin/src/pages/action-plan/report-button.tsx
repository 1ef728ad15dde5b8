import { latestReport } from '@kotacerdas/core/action-plan';
import type { Program } from '@kotacerdas/core/masterplan';
import { Button, Checkbox, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { readReport, type ReportField, type ReportInput } from '../../action-plan/read-report';
import { reportWarnings } from '../../action-plan/report-warnings';
import { useReportDraft } from '../../action-plan/use-report-draft';
import { useSendReport } from '../../action-plan/use-send-report';
import { FormDialog } from '../../components/form-dialog';
import { useText } from '../../translations/use-text';
import { ReportFields } from './report-fields';

interface ReportButtonProps {
  program: Program;
  planDocumentId: string;
  /** Of the entry of the programme. */
  documentId: string;
  onReported: () => void;
}

/** *Lapor kemajuan*: how far a programme is, also one that was approved. What is typed stays until it is saved, also over a reload. */
export function ReportButton(props: ReportButtonProps): React.JSX.Element {
  const { documentId, onReported, planDocumentId, program } = props;
  const { text } = useText();
  const { toggleNotification } = useNotification();
  const { failure, isSending, send } = useSendReport();
  const [isOpen, setOpen] = React.useState(false);
  const [input, setInput, forget] = useReportDraft(planDocumentId, documentId, () =>
    begun(program),
  );
  const [isAsked, setAsked] = React.useState(false);
  const [isSure, setSure] = React.useState(false);
  const [problems, setProblems] = React.useState<readonly ReportField[]>([]);

  const warnings = reportWarnings(input, program, today());
  const falls = warnings.find(({ code }) => code === 'progress-falls');

  const submit = async () => {
    const read = readReport(input, today());
    setProblems(read.ok ? [] : read.problems);
    setAsked(falls !== undefined && !isSure);
    if (!read.ok || (falls !== undefined && !isSure)) return;
    if (!(await send(documentId, read.report))) return;
    toggleNotification({ type: 'success', message: text('report.done') });
    setOpen(false);
    forget();
    setSure(false);
    onReported();
  };

  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button size="S" variant="secondary">
          {text('report.button')}
        </Button>
      }
      title={text('report.title')}
      failure={
        isAsked && falls !== undefined && !isSure
          ? { sentence: text('report.falls.ask'), error: null }
          : failure
      }
      action={
        <Button type="submit" loading={isSending}>
          {text('report.send')}
        </Button>
      }
      onSubmit={submit}
    >
      <Typography tag="p" fontWeight="semiBold">
        {`${program.code} ${program.name}`}
      </Typography>
      <ReportFields
        input={input}
        problems={problems}
        warnings={warnings}
        onChange={(next) => {
          setInput(next);
          // To another figure nobody has agreed.
          if (next.percent !== input.percent) setSure(false);
        }}
      />
      {falls !== undefined && (
        <Checkbox checked={isSure} onCheckedChange={(checked) => setSure(checked === true)}>
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
