import { Button, Checkbox, Typography } from '@strapi/design-system';
import { describeIssue } from '@kotacerdas/core/locale';
import { Pencil } from '@strapi/icons';
import * as React from 'react';
import { useKeptText } from '../drafts/use-kept-text';
import type { ToldFailure } from '../api/use-tell-failure';
import { ReasonField } from '../approval/reason-field';
import { reasonIssues } from '../approval/reason-issues';
import { FormDialog } from '../components/form-dialog';
import { useText } from '../translations/use-text';
import type { ChapterActs } from './use-chapter-acts';

interface ReopenChapterButtonProps {
  chapter: string;
  /** How many of its items are locked. */
  locked: number;
  acts: ChapterActs;
}

/** *Buka kembali*: asks for the reason, and whether the locked items are given back too. */
export function ReopenChapterButton(props: ReopenChapterButtonProps): React.JSX.Element {
  const { acts, chapter, locked } = props;
  const { text, locale } = useText();
  const [isOpen, setOpen] = React.useState(false);
  const [reason, setReason] = useKeptText(acts.reasonPlace);
  const [withItems, setWithItems] = React.useState(false);
  const [problem, setProblem] = React.useState<string | null>(null);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const onOpenChange = (open: boolean) => {
    setOpen(open);
    setProblem(null);
    setFailure(null);
  };
  const send = async () => {
    const [issue] = reasonIssues('reopen', reason);
    setProblem(issue === undefined ? null : describeIssue(locale, issue));
    if (issue !== undefined) return;
    const failed = await acts.reopen({ reason: reason.trim(), withItems });
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
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Pencil />}
          aria-label={text('chapters.reopen-of', { chapter })}
        >
          {text('chapters.reopen')}
        </Button>
      }
      title={text('chapters.reopen.title', { chapter })}
      failure={failure}
      action={
        <Button type="submit" startIcon={<Pencil />} loading={acts.isActing}>
          {text('chapters.reopen')}
        </Button>
      }
      onSubmit={send}
    >
      <Typography tag="p">{text('chapters.reopen.text')}</Typography>
      {locked > 0 && (
        <Checkbox checked={withItems} onCheckedChange={(checked) => setWithItems(checked === true)}>
          {text('chapters.reopen.with-items', { count: locked })}
        </Checkbox>
      )}
      <ReasonField
        reason={reason}
        problem={problem}
        hint={text(withItems && locked > 0 ? 'chapters.reopen.read' : 'chapters.reopen.recorded')}
        onChange={setReason}
      />
    </FormDialog>
  );
}
