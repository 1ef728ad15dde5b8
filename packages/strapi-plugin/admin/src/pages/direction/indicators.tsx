import { formatNumber } from '@kotacerdas/core/locale';
import type { Measure } from '@kotacerdas/core/masterplan';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { MissingNote } from './missing-note';

/** What an objective is measured by, with its yearly targets. */
export function Indicators({ indicators }: { indicators: readonly Measure[] }): React.JSX.Element {
  const { text, locale } = useText();
  if (indicators.length === 0) {
    return <MissingNote what="direction.indicators.missing" type="measure" />;
  }
  return (
    <Box tag="ul" paddingLeft={4}>
      {indicators.map(({ id, name, targets, unit }) => (
        <li key={id}>
          <Typography variant="pi" textColor="neutral700">
            {text('direction.indicator', {
              name,
              unit,
              targets:
                targets
                  .map(({ value, year }) => `${year} → ${formatNumber(locale, value)}`)
                  .join(', ') || '–',
            })}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
