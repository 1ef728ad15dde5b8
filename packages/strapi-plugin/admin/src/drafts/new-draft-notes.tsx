import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { formatMoment } from '../history/format-moment';
import { useText } from '../translations/use-text';
import type { FormType } from '../item-types/form-types';
import { draftKey, readDraft } from './item-draft';
import { useAccount } from './use-account';

interface NewDraftNotesProps<Type extends FormType> {
  planDocumentId: string;
  /** Kinds that are added here. */
  types: readonly Type[];
  onOpen: (type: Type) => void;
}

/** Says beside the buttons that add items which new ones were begun in this browser and not saved. */
export function NewDraftNotes<Type extends FormType>(
  props: NewDraftNotesProps<Type>,
): React.JSX.Element {
  const { onOpen, planDocumentId, types } = props;
  const { text } = useText();
  const account = useAccount();
  return (
    <>
      {types.map((type) => {
        const key = draftKey({ account, plan: planDocumentId, type, item: null });
        const draft = readDraft(window.localStorage, key);
        return draft === null ? null : (
          <NewDraftNote
            key={type}
            form={text(`form.new.${type}`)}
            at={draft.at}
            onOpen={() => onOpen(type)}
          />
        );
      })}
    </>
  );
}

interface NewDraftNoteProps {
  /** What the form is called. */
  form: string;
  /** ISO 8601. */
  at: string;
  onOpen: () => void;
}

/** One that was begun, and the way back to it. */
export function NewDraftNote({ at, form, onOpen }: NewDraftNoteProps): React.JSX.Element {
  const { text, locale } = useText();
  return (
    <Box background="warning100" padding={3} hasRadius marginTop={2} role="note">
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Typography>{text('form.draft.new', { form, at: formatMoment(locale, at) })}</Typography>
        <Button
          variant="secondary"
          aria-label={`${text('form.draft.continue')}: ${form}`}
          onClick={onOpen}
        >
          {text('form.draft.continue')}
        </Button>
      </Flex>
    </Box>
  );
}
