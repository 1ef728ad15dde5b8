import { Button } from '@strapi/design-system';
import { describeIssue } from '@kotacerdas/core/locale';
import * as React from 'react';
import { useKeptText } from '../item-form/draft/use-kept-text';
import { subjectOf } from './subject-of';
import type { ToldFailure } from '../api/use-tell-failure';
import { FormDialog } from '../components/form-dialog';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { actLook } from './act-look';
import { reasonIssues } from './reason-issues';
import { ReasonField } from './reason-field';

/** *Kembalikan* and *Buka kembali*: ask for the reason, and keep it until the server has it, also over a reload. */
export function ReasonButton(props: ActButtonProps): React.JSX.Element {
  const { act, isDisabled, items, onAct, planDocumentId } = props;
  const { text, locale } = useText();
  const [isOpen, setOpen] = React.useState(false);
  const [reason, setReason] = useKeptText({
    plan: planDocumentId,
    type: `reason-${act}`,
    item: subjectOf(items),
  });
  const [problem, setProblem] = React.useState<string | null>(null);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [isSending, setSending] = React.useState(false);
  const { Icon, variant } = actLook[act];

  const onOpenChange = (open: boolean) => {
    setOpen(open);
    setProblem(null);
    setFailure(null);
  };

  const send = async () => {
    const [issue] = reasonIssues(act, reason);
    setProblem(issue === undefined ? null : describeIssue(locale, issue));
    if (issue !== undefined) return;
    setSending(true);
    const failed = await onAct(act, reason.trim());
    setSending(false);
    setFailure(failed);
    if (failed !== null) return;
    setReason('');
    setOpen(false);
  };

  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Button variant={variant} startIcon={<Icon />} disabled={isDisabled}>
          {text(`act.${act}`)}
        </Button>
      }
      title={text('act.dialog.title', { act: text(`act.${act}`), count: items.length })}
      failure={failure}
      action={
        <Button type="submit" loading={isSending} startIcon={<Icon />}>
          {text(`act.${act}`)}
        </Button>
      }
      onSubmit={send}
    >
      <ReasonField reason={reason} problem={problem} onChange={setReason} />
    </FormDialog>
  );
}
