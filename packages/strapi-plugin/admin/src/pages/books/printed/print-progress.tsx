import { Box, ProgressBar, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { PrintedBookItem } from '../../../../../shared/contracts/printed-book';
import { useText } from '../../../translations/use-text';

interface PrintProgressProps {
  book: Extract<PrintedBookItem, { state: 'printing' }>;
  name: string;
}

/** How far a book is, for eyes and ears. */
export function PrintProgress({ book, name }: PrintProgressProps): React.JSX.Element {
  const { done, step, total } = book;
  const { text } = useText();
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <Box>
      <Box maxWidth="24rem" paddingBottom={1}>
        <ProgressBar value={percent} aria-label={text('books.printed.progress', { name })} />
      </Box>
      <Typography role="status" textColor="neutral600">
        {text(`books.printed.step.${step}`)}
      </Typography>
    </Box>
  );
}
