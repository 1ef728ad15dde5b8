import type { OpenDraft } from '@kotacerdas/components';
import { describeIssue } from '@kotacerdas/core/locale';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type * as React from 'react';
import type { SheetRater } from '../../../../shared/contracts/readiness';
import { failureOf } from '../../api/failure-of';
import { useFailureText } from '../../api/use-failure-text';
import { SignInAgain } from '../../components/sign-in-again';
import { useDocked } from '../../components/use-docked';
import { saveNoteKey } from '../../readiness/save-note-key';
import type { useSheet } from '../../readiness/use-sheet';
import { useText } from '../../translations/use-text';

interface SaveNoteProps {
  session: Pick<ReturnType<typeof useSheet>, 'error' | 'hasSaved' | 'status'>;
  /** What the form holds and the server doesn't. */
  draft: OpenDraft;
  role: SheetRater['role'];
  /** Whether every indicator is answered, on the server. */
  isFinished: boolean;
  onRetry: () => void;
}

/** What has become of the answers: always in sight, and told to those who can't see it. */
export function SaveNote(props: SaveNoteProps): React.JSX.Element {
  const { draft, isFinished, onRetry, role, session } = props;
  const { error, hasSaved, status } = session;
  const { text, locale } = useText();
  const failureText = useFailureText();
  const bar = useDocked(true);
  const isFailed = status === 'failed';
  const note = saveNoteKey({ status, hasSaved, draft, role, isFinished });
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
          {text(note, { count: draft.incomplete })}
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
