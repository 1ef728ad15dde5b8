import { describeIssue } from '@kotacerdas/core/locale';
import { Button } from '@strapi/design-system';
import * as React from 'react';
import type { ToldFailure } from '../api/use-tell-failure';
import { FormDialog } from '../components/form-dialog';
import { useKeptText } from '../drafts/use-kept-text';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { actLook } from './act-look';
import { ReasonField } from './reason-field';
import { reasonIssues } from './reason-issues';
import { subjectOf } from './subject-of';
import { useNameOfItems } from './use-name-of-items';

interface ReasonDialogProps extends ActButtonProps {
  /** What the reason is typed for. */
  subject: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Asks for a reason, and keeps it until the act is done to every item, also over a reload. */
export function ReasonDialog(props: ReasonDialogProps): React.JSX.Element {
  const { act, isDisabled, isOpen, items, onAct, onLeave, planDocumentId, subject } = props;
  const { text, locale } = useText();
  const nameOf = useNameOfItems();
  const [reason, setReason, moveTo] = useKeptText({
    plan: planDocumentId,
    type: `reason-${act}`,
    item: subject,
  });
  const [problem, setProblem] = React.useState<string | null>(null);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [isSending, setSending] = React.useState(false);
  const { Icon, variant } = actLook[act];
  const label = text(`act.${act}`);

  const onOpenChange = (open: boolean) => {
    setProblem(null);
    setFailure(null);
    // What is left of many may be one: the reason goes with it.
    if (!open && items.length > 0) moveTo(subjectOf(items));
    props.onOpenChange(open);
    if (!open) onLeave?.();
  };

  const send = async () => {
    const [issue] = reasonIssues(act, reason);
    setProblem(issue === undefined ? null : describeIssue(locale, issue));
    if (issue !== undefined) return;
    setSending(true);
    const why = await onAct(act, reason.trim());
    setSending(false);
    setFailure(why);
    if (why !== null) return;
    setReason('');
    props.onOpenChange(false);
  };

  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Button
          variant={variant}
          startIcon={<Icon />}
          disabled={isDisabled}
          aria-label={`${label}: ${nameOf(items)}`}
        >
          {label}
        </Button>
      }
      title={text('act.dialog.title', { act: label, items: nameOf(items) })}
      failure={failure}
      action={
        <Button type="submit" loading={isSending} startIcon={<Icon />}>
          {label}
        </Button>
      }
      onSubmit={send}
    >
      <ReasonField reason={reason} problem={problem} onChange={setReason} />
    </FormDialog>
  );
}
