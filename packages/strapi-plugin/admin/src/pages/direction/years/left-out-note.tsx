import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../translations/use-text';
import type { YearsForm } from './use-years-form';

/** Tells what was pasted, or kept as a draft, and went into no field. */
export function LeftOutNote({ form }: { form: YearsForm }): React.JSX.Element {
  const { text } = useText();
  const { beyond, locked } = form.leftOut;
  const last = form.rows.at(-1)?.year ?? '';
  return (
    <Box role="status">
      {locked.length > 0 && (
        <Typography tag="p" textColor="warning700">
          {text('direction.years.locked', { years: locked.join(', ') })}
        </Typography>
      )}
      {beyond > 0 && (
        <Typography tag="p" textColor="warning700">
          {text('direction.years.beyond', { count: beyond, year: String(last) })}
        </Typography>
      )}
    </Box>
  );
}
