import { describeIssue } from '@kotacerdas/core/locale';
import { Button, Typography } from '@strapi/design-system';
import { EyeStriked } from '@strapi/icons';
import * as React from 'react';
import { useKeptText } from '../../drafts/use-kept-text';
import type { ToldFailure } from '../../api/use-tell-failure';
import { ReasonField } from '../../approval/reason-field';
import { reasonIssues } from '../../approval/reason-issues';
import { FormDialog } from '../../components/form-dialog';
import { useText } from '../../translations/use-text';
import type { EditionProps } from './edition-props';

type WithdrawButtonProps = Pick<EditionProps, 'snapshot' | 'list' | 'acts'>;

/** *Tarik*: says what the public reads afterwards, asks for the reason, and keeps it until the server has it. */
export function WithdrawButton({ snapshot, list, acts }: WithdrawButtonProps): React.JSX.Element {
  const { number } = snapshot;
  const { text, locale } = useText();
  const [isOpen, setOpen] = React.useState(false);
  const [reason, setReason] = useKeptText(acts.reasonPlace(number));
  const [problem, setProblem] = React.useState<string | null>(null);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const next = list.snapshots.find((other) => other.number !== number && other.withdrawal === null);

  const send = async () => {
    // The same is asked of this reason as of that for which an item is returned.
    const [issue] = reasonIssues('return', reason);
    if (issue !== undefined) {
      const isMissing = reason.trim() === '';
      setProblem(isMissing ? text('editions.withdraw.needs-reason') : describeIssue(locale, issue));
      return;
    }
    setProblem(null);
    const failed = await acts.withdraw(number, reason.trim());
    setFailure(failed);
    if (failed !== null) return;
    setReason('');
    setOpen(false);
  };

  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button
          variant="danger-light"
          startIcon={<EyeStriked />}
          disabled={acts.busy !== null}
          aria-label={text('editions.withdraw.title', { number })}
        >
          {text('editions.withdraw')}
        </Button>
      }
      title={text('editions.withdraw.title', { number })}
      failure={failure}
      action={
        <Button
          type="submit"
          variant="danger"
          loading={acts.busy === number}
          startIcon={<EyeStriked />}
        >
          {text('editions.withdraw')}
        </Button>
      }
      onSubmit={send}
    >
      <Typography tag="p">{text('editions.withdraw.text')}</Typography>
      {number === list.current && (
        <Typography tag="p" fontWeight="bold">
          {next === undefined
            ? text('editions.withdraw.nothing')
            : text('editions.withdraw.next', { number: next.number })}
        </Typography>
      )}
      <ReasonField
        reason={reason}
        problem={problem}
        hint={text('editions.withdraw.hint')}
        onChange={setReason}
      />
    </FormDialog>
  );
}
