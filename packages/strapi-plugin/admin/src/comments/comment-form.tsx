import { longestReason } from '@kotacerdas/core/masterplan';
import { formatInteger } from '@kotacerdas/core/locale';
import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import * as React from 'react';
import { useKeptText } from '../drafts/use-kept-text';
import type { ToldFailure } from '../api/use-tell-failure';
import { FailureNote } from '../components/failure-note';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useText } from '../translations/use-text';
import { commentProblem } from './comment-problem';
import { useComment } from './use-comment';

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
  const [comment, setComment] = useKeptText({
    plan: planDocumentId,
    type: `comment-${item.type}`,
    item: item.documentId,
  });
  const [problem, setProblem] = React.useState<ReturnType<typeof commentProblem>>(null);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
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
      <FailureNote failure={failure} />
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
