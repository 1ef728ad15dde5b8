import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { formatMoment } from '../history/format-moment';
import { useText } from '../translations/use-text';

interface DraftNoteProps {
  form: {
    /** When something was typed and not saved; `null` where nothing was. */
    draftAt: string | null;
    takeDraft: () => void;
    dropDraft: () => void;
  };
}

/** Offers what was typed before and not saved. */
export function DraftNote({ form }: DraftNoteProps): React.JSX.Element | null {
  const { text, locale } = useText();
  if (form.draftAt === null) return null;
  return (
    <Box background="warning100" padding={3} hasRadius role="status">
      <Typography tag="p">
        {text('form.draft', { at: formatMoment(locale, form.draftAt) })}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={2}>
        <Button variant="secondary" onClick={form.takeDraft}>
          {text('form.draft.take')}
        </Button>
        <Button variant="tertiary" onClick={form.dropDraft}>
          {text('form.draft.drop')}
        </Button>
      </Flex>
    </Box>
  );
}
