import { describeIssue } from '@kotacerdas/core/locale';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type * as React from 'react';
import { failureOf } from '../../api/failure-of';
import { useFailureText } from '../../api/use-failure-text';
import { SignInAgain } from '../../components/sign-in-again';
import { useDocked } from '../../components/use-docked';
import type { useSheet } from '../../readiness/use-sheet';
import { useText } from '../../translations/use-text';

interface SaveNoteProps {
  session: Pick<ReturnType<typeof useSheet>, 'error' | 'hasSaved' | 'status'>;
  /** Whether something stands in a field that the form has not told yet. */
  isTyping: boolean;
  onRetry: () => void;
}

/** What has become of the answers: always in sight, and told to those who can't see it. */
export function SaveNote({ isTyping, session, onRetry }: SaveNoteProps): React.JSX.Element {
  const { error, hasSaved, status } = session;
  const { text, locale } = useText();
  const failureText = useFailureText();
  const bar = useDocked(true);
  const isFailed = status === 'failed';
  const noteOf = () => {
    if (status !== 'saved') return `readiness.save.${status}` as const;
    if (isTyping) return 'readiness.save.typing';
    return hasSaved ? 'readiness.save.saved' : 'readiness.save.auto';
  };
  const { issues = [] } = isFailed ? failureOf(error) : {};
  return (
    <Box
      ref={bar}
      background={isFailed ? 'danger100' : 'neutral0'}
      padding={3}
      marginTop={2}
      shadow="popupShadow"
      hasRadius
      style={{ position: 'sticky', bottom: 0, zIndex: 2 }}
    >
      <Flex gap={3} wrap="wrap" alignItems="center">
        <Typography
          tag="p"
          role="status"
          textColor={isFailed || status === 'conflict' ? 'danger600' : 'neutral700'}
        >
          {text(noteOf())}
          {isFailed && issues.length === 0 && ` ${failureText(error)}`}
        </Typography>
        {isFailed && <SignInAgain error={error} />}
        {isFailed && (
          <Button size="S" variant="secondary" startIcon={<ArrowClockwise />} onClick={onRetry}>
            {text('readiness.save.retry')}
          </Button>
        )}
      </Flex>
      {issues.map((issue, index) => (
        <Typography key={index} tag="p" textColor="danger600">
          {describeIssue(locale, issue)}
        </Typography>
      ))}
    </Box>
  );
}
