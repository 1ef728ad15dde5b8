import { formatInteger, formatNumber } from '@kotacerdas/core/locale';
import { Box, Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { SnapshotItem } from '../../../../shared/contracts/snapshot';
import { formatMoment } from '../../history/format-moment';
import { useText } from '../../translations/use-text';

const bytesPerKilobyte = 1000;

/** When, by whom, how large, and the fingerprint by which anyone can check a copy. */
export function EditionFacts({ snapshot }: { snapshot: SnapshotItem }): React.JSX.Element {
  const { text, locale } = useText();
  const { hash, issuedAt, issuedBy, size, unapproved } = snapshot;
  const unknown = text('editions.unknown');
  const facts = [
    { name: text('editions.when'), value: formatMoment(locale, issuedAt), width: 3 },
    { name: text('editions.who'), value: issuedBy ?? unknown, width: 2 },
    {
      name: text('editions.size'),
      value:
        size === null
          ? unknown
          : text('editions.size-value', { size: formatNumber(locale, size / bytesPerKilobyte, 1) }),
      width: 2,
    },
    {
      name: text('editions.unapproved'),
      value: unapproved === null ? unknown : formatInteger(locale, unapproved),
      width: 2,
    },
    { name: text('editions.hash'), value: hash, width: 12 },
  ];
  return (
    <Grid.Root gap={3} tag="dl" width="100%">
      {facts.map(({ name, value, width }) => (
        <Grid.Item
          key={name}
          col={width}
          s={6}
          xs={width > 2 ? 12 : 6}
          direction="column"
          alignItems="flex-start"
        >
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {name}
          </Typography>
          <Box tag="dd" style={{ overflowWrap: 'anywhere' }}>
            <Typography>{value}</Typography>
          </Box>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
