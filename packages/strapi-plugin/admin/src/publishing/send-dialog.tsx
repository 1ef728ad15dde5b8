import { formatInteger } from '@kotacerdas/core/locale';
import { Box, Button, Checkbox, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import * as React from 'react';
import type { ToldFailure } from '../api/use-tell-failure';
import type { PublishResponse, UnapprovedItems } from '../../../shared/contracts/snapshot';
import { FormDialog } from '../components/form-dialog';
import { Note } from '../components/note';
import { useText } from '../translations/use-text';
import { UnapprovedList } from './unapproved-list';
import { useSendEdition } from './use-send-edition';

interface SendDialogProps {
  /** Where the server is asked to publish. */
  path: string;
  planDocumentId: string;
  trigger: React.JSX.Element;
  title: string;
  question: string;
  yes: string;
  /** What nobody has approved, as far as it is known before the server says so. */
  known: UnapprovedItems | null;
  /** What else is to be known before. */
  children?: React.ReactNode;
  onOpen?: () => void;
  onSent: (sent: PublishResponse['data']) => void;
}

/**
 * Asks before it publishes, since an edition can't be changed: says what nobody has approved, and publishes that only
 * with a tick. What the server knows better is shown, and asked anew.
 */
export function SendDialog(props: SendDialogProps): React.JSX.Element {
  const { children, known, onOpen, onSent, path, planDocumentId, question, title, trigger, yes } =
    props;
  const { text, locale } = useText();
  const { isSending, send } = useSendEdition(path);
  const [isOpen, setOpen] = React.useState(false);
  const [told, setTold] = React.useState<UnapprovedItems | null>(null);
  const [agreed, setAgreed] = React.useState<number | null>(null);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const unapproved = told ?? known;
  const total = unapproved?.total ?? 0;
  // To more than what was agreed to, the officer hasn't agreed.
  const isAgreed = agreed !== null && agreed >= total;

  const onOpenChange = (open: boolean) => {
    setOpen(open);
    setTold(null);
    setAgreed(null);
    setFailure(null);
    if (open) onOpen?.();
  };
  const submit = async () => {
    if (total > 0 && !isAgreed) {
      setFailure({ sentence: text('publish.needs-consent'), error: null });
      return;
    }
    setFailure(null);
    const outcome = await send(total > 0 ? { unapproved: total } : {});
    switch (outcome.kind) {
      case 'failed':
        return setFailure(outcome.failure);
      case 'unapproved':
        setTold(outcome.unapproved);
        setAgreed(null);
        return setFailure({ sentence: text('publish.unapproved-since'), error: null });
      case 'sent':
        setOpen(false);
        onSent(outcome);
    }
  };

  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={trigger}
      title={title}
      failure={failure}
      action={
        <Button type="submit" startIcon={<PaperPlane />} loading={isSending}>
          {isSending ? text('publish.running') : yes}
        </Button>
      }
      onSubmit={submit}
    >
      <Typography tag="p">{question}</Typography>
      {children}
      {unapproved !== null && total > 0 && (
        <>
          <Note>{text('publish.unapproved', { count: formatInteger(locale, total) })}</Note>
          {unapproved.chapters.length > 0 && (
            <UnapprovedList planDocumentId={planDocumentId} chapters={unapproved.chapters} />
          )}
          <Box>
            <Checkbox
              checked={isAgreed}
              onCheckedChange={(checked) => {
                setAgreed(checked === true ? total : null);
                setFailure(null);
              }}
            >
              {text('publish.consent', { count: formatInteger(locale, total) })}
            </Checkbox>
          </Box>
        </>
      )}
    </FormDialog>
  );
}
