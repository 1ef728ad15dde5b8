import { Box, Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useIntl } from 'react-intl';
import type { SnapshotItem } from '../../../../shared/contracts/snapshot';
import { useText } from '../../translations/use-text';

/** Number, moment, officer and fingerprint of an edition. */
export function SnapshotFacts({ snapshot }: { snapshot: SnapshotItem }): React.JSX.Element {
  const { text } = useText();
  const intl = useIntl();
  const facts = [
    {
      name: text('snapshots.latest'),
      value: text('snapshots.number', { number: snapshot.number }),
    },
    {
      name: text('snapshots.when'),
      value: intl.formatDate(snapshot.issuedAt, { dateStyle: 'long', timeStyle: 'short' }),
    },
    { name: text('snapshots.who'), value: snapshot.issuedBy ?? text('snapshots.who-unknown') },
    { name: text('snapshots.hash'), value: snapshot.hash },
  ];
  return (
    <Grid.Root gap={4} tag="dl" width="100%">
      {facts.map(({ name, value }) => (
        <Grid.Item key={name} col={3} s={6} xs={12} direction="column" alignItems="flex-start">
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {name}
          </Typography>
          <Box tag="dd" style={{ overflowWrap: 'anywhere' }}>
            <Typography fontWeight="semiBold">{value}</Typography>
          </Box>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
