import { Box, Button, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import * as React from 'react';
import type { ToldFailure } from '../api/use-tell-failure';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { FewLines } from '../components/few-lines';
import { FormDialog } from '../components/form-dialog';
import { useText } from '../translations/use-text';
import type { ChapterActs } from './use-chapter-acts';

interface LockChapterButtonProps {
  chapter: string;
  /** Whether it is closed already, and only the rest is left to lock. */
  isLocked: boolean;
  /** Those of the chapter. */
  items: readonly ReviewItem[];
  acts: ChapterActs;
}

/** *Kunci*: asks first, and tells what will be locked and what is not approved yet. */
export function LockChapterButton(props: LockChapterButtonProps): React.JSX.Element {
  const { acts, chapter, isLocked, items } = props;
  const { text } = useText();
  const [isOpen, setOpen] = React.useState(false);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const approved = items.filter(({ state }) => state === 'approved').length;
  const left = items.filter(({ state }) => state !== 'approved' && state !== 'locked');
  const onOpenChange = (open: boolean) => {
    setOpen(open);
    setFailure(null);
  };
  const lock = async () => {
    const failed = await acts.lock();
    setFailure(failed);
    if (failed === null) setOpen(false);
  };
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Lock />}
          aria-label={text('chapters.lock-of', { chapter })}
        >
          {isLocked ? text('chapters.lock-rest', { count: approved }) : text('chapters.lock')}
        </Button>
      }
      title={text('chapters.lock.title', { chapter })}
      failure={failure}
      action={
        <Button type="submit" startIcon={<Lock />} loading={acts.isActing}>
          {text('chapters.lock.yes')}
        </Button>
      }
      onSubmit={lock}
    >
      <Typography tag="p">
        {approved === 0
          ? text('chapters.lock.none')
          : text('chapters.lock.approved', { count: approved })}
      </Typography>
      {left.length > 0 && (
        <Box>
          <Typography tag="p">{text('chapters.lock.left', { count: left.length })}</Typography>
          <FewLines lines={left.map(({ label }) => label)} most={8} />
        </Box>
      )}
      <Typography tag="p">{text('chapters.lock.closed')}</Typography>
    </FormDialog>
  );
}
