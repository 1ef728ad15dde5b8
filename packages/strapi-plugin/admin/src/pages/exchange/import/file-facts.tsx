import { formatDate } from '@kotacerdas/core/locale';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportCheck } from '../../../../../shared/contracts/imports';
import { formatMoment } from '../../../history/format-moment';
import { useText } from '../../../translations/use-text';

/** Where a file comes from, what of it isn't read, and whether it was here before. */
export function FileFacts({
  check: { base, earlier, hidden, sheets },
}: {
  check: ImportCheck;
}): React.JSX.Element {
  const { text, locale } = useText();
  const lines: string[] = [];
  if (base !== null) {
    const day = formatDate(locale, base.issuedOn);
    lines.push(
      base.opd === null
        ? text('exchange.file.own', { day })
        : text('exchange.file.own-of', { day, opd: base.opd }),
    );
  } else if (sheets.some(({ own }) => !own)) {
    lines.push(text('exchange.file.foreign'));
  }
  if (hidden.length > 0) {
    lines.push(text('exchange.file.hidden', { count: hidden.length, names: hidden.join(', ') }));
  }
  if (earlier !== null) {
    const by = earlier.by ?? text('exchange.file.somebody');
    lines.push(text('exchange.file.earlier', { by, at: formatMoment(locale, earlier.at) }));
  }
  return (
    <Box paddingTop={lines.length === 0 ? 0 : 2}>
      {lines.map((line) => (
        <Typography key={line} tag="p" variant="pi" textColor="neutral700">
          {line}
        </Typography>
      ))}
    </Box>
  );
}
