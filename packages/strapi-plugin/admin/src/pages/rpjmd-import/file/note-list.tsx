import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportNote } from '../../../../../shared/contracts/imports';
import { useText } from '../../../translations/use-text';

const grounds = { error: 'danger100', warning: 'warning100', info: 'neutral150' } as const;
const inks = { error: 'danger700', warning: 'warning700', info: 'neutral700' } as const;

/** What was found in the file, each with its sheet and cell; what left something out comes first. */
export function NoteList({ notes }: { notes: ImportNote[] }): React.JSX.Element | null {
  const { text } = useText();
  if (notes.length === 0) return null;
  const errors = notes.filter(({ severity }) => severity === 'error').length;
  return (
    <details open={errors > 0}>
      <summary style={{ cursor: 'pointer' }}>
        <Typography fontWeight="semiBold">
          {text('rpjmd.notes', { count: notes.length, errors })}
        </Typography>
      </summary>
      <Box tag="ul" paddingTop={2}>
        {notes.map(({ address, severity, sheet, text: sentence }, at) => (
          <Box tag="li" key={at} paddingTop={2}>
            <Flex gap={2} alignItems="flex-start" wrap="wrap">
              <Badge backgroundColor={grounds[severity]} textColor={inks[severity]}>
                {text(`rpjmd.severity.${severity}`)}
              </Badge>
              <Box flex="1 1 18rem" style={{ overflowWrap: 'anywhere' }}>
                <Typography>
                  {sheet !== '' && <strong>{[sheet, address].filter(Boolean).join(' ')}: </strong>}
                  {sentence}
                </Typography>
              </Box>
            </Flex>
          </Box>
        ))}
      </Box>
    </details>
  );
}
