import { longestReason } from '@kotacerdas/core/masterplan';
import { formatInteger } from '@kotacerdas/core/locale';
import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useText } from '../translations/use-text';
import { commentProblem } from './comment-problem';
import { useComment } from './use-comment';
import { useCommentDraft } from './use-comment-draft';

interface CommentFormProps {
  planDocumentId: string;
  item: Pick<ReviewItem, 'type' | 'documentId'>;
  onCommented: () => void;
}

/** A comment: too long a one is said, never cut, and it stays until the server has it. */
export function CommentForm(props: CommentFormProps): React.JSX.Element {
  const { planDocumentId, item, onCommented } = props;
  const { text, locale } = useText();
  const { isSending, send } = useComment(planDocumentId);
  const [comment, setComment] = useCommentDraft(planDocumentId, item);
  const [problem, setProblem] = React.useState<ReturnType<typeof commentProblem>>(null);
  const [failure, setFailure] = React.useState<string | null>(null);
  const limit = formatInteger(locale, longestReason);
  const count = formatInteger(locale, comment.trim().length);

  const onSend = async () => {
    const found = commentProblem(comment);
    setProblem(found);
    setFailure(null);
    if (found !== null) return;
    const { type, documentId } = item;
    const failed = await send({ type, documentId, text: comment.trim() });
    setFailure(failed);
    if (failed !== null) return;
    setComment('');
    onCommented();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root
        hint={text('act.reason.length', { count, limit })}
        {...(problem === null ? {} : { error: text(`comment.${problem}`, { limit }) })}
      >
        <Field.Label>{text('comment.label')}</Field.Label>
        <Textarea
          value={comment}
          disabled={isSending}
          onChange={({ target }: React.ChangeEvent<HTMLTextAreaElement>) => {
            setComment(target.value);
            setProblem(null);
          }}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Box role="alert">
        {failure !== null && (
          <Typography tag="p" textColor="danger600">
            {failure}
          </Typography>
        )}
      </Box>
      <Flex>
        <Button
          variant="secondary"
          startIcon={<PaperPlane />}
          loading={isSending}
          onClick={() => void onSend()}
        >
          {text('comment.send')}
        </Button>
      </Flex>
    </Flex>
  );
}
