import { isEditable } from '@kotacerdas/core/masterplan';
import { describeIssue } from '@kotacerdas/core/locale';
import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { WrittenType } from '../../../shared/contracts/item';
import { useFailureText } from '../api/use-failure-text';
import { SignInAgain } from '../components/sign-in-again';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';
import { DraftNote } from './draft/draft-note';
import { issuePlace } from './issue-place';
import type { ItemForm } from './use-item-form';

interface FormNotesProps<Type extends WrittenType> {
  type: Type;
  form: ItemForm<Type>;
}

/** What the reader of a form has to know: an older draft, why it can't be changed, why it wasn't saved. */
export function FormNotes<Type extends WrittenType>({
  type,
  form,
}: FormNotesProps<Type>): React.JSX.Element | null {
  const { text, locale } = useText();
  const words = { ...useNames(), text, locale };
  const failureText = useFailureText();
  const { draftAt, failure, whole } = form;
  const told = React.useRef<HTMLDivElement>(null);
  // Save stands at the end of a long form, and why nothing was saved at its beginning.
  React.useEffect(() => {
    if (failure === null) return;
    told.current?.scrollIntoView({ block: 'center' });
    told.current?.focus({ preventScroll: true });
  }, [failure]);
  // Of one that was decided on, it is said where it stands.
  const isReadOnly = whole?.item.canEdit === false && isEditable(whole.item.state);
  if (draftAt === null && failure === null && !isReadOnly) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <DraftNote form={form} />
      {isReadOnly && (
        <Typography tag="p" textColor="neutral600">
          {text('form.read-only')}
        </Typography>
      )}
      {failure !== null && (
        <Box ref={told} tabIndex={-1} background="danger100" padding={3} hasRadius role="alert">
          {failure.kind === 'issues' ? (
            <>
              <Typography tag="p">{text('form.issues')}</Typography>
              <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
                {failure.issues.map((issue, index) => (
                  <li key={index}>
                    <Typography>
                      {`${issuePlace(type, issue.path, words)}: ${describeIssue(locale, issue)}`}
                    </Typography>
                  </li>
                ))}
              </Box>
            </>
          ) : (
            <>
              <Typography tag="p">
                {text('form.failed', { why: failureText(failure.error) })}
              </Typography>
              <SignInAgain error={failure.error} />
            </>
          )}
        </Box>
      )}
    </Flex>
  );
}
