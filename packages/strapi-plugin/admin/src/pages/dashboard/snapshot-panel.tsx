import { Box, Flex, Link, Loader, Status, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import type { ListSnapshotsResponse } from '../../../../shared/contracts/snapshot';
import type { Loaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { useText } from '../../translations/use-text';
import { pagePath } from '../../addresses/page-path';
import { SnapshotFacts } from './snapshot-facts';

type Snapshots = ListSnapshotsResponse['data'];

interface SnapshotPanelProps {
  result: Loaded<Snapshots>;
  reload: () => void;
}

/** *Terbitan*: the latest edition, whether the plan has gone on since, and who can read it. */
export function SnapshotPanel({ result, reload }: SnapshotPanelProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Box
      tag="section"
      background="neutral0"
      padding={5}
      shadow="tableShadow"
      hasRadius
      aria-labelledby="kotacerdas-snapshots"
    >
      <Typography tag="h2" variant="delta" id="kotacerdas-snapshots">
        {text('snapshots.title')}
      </Typography>
      {result.status === 'loading' && <Loader small>{text('snapshots.loading')}</Loader>}
      {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
      {result.status === 'loaded' && <Editions {...result.data} />}
    </Box>
  );
}

function Editions(props: Snapshots): React.JSX.Element {
  const { snapshots, current, changed, isPublic, portalUrl, publicUrl } = props;
  const { text } = useText();
  const { search } = useLocation();
  const latest = snapshots.find(({ number }) => number === current);
  if (latest === undefined) {
    const nothing = snapshots.length === 0 ? 'snapshots.none' : 'editions.none-standing';
    return <Typography tag="p">{text(nothing)}</Typography>;
  }
  const address = new URL(publicUrl, window.location.href).href;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} paddingTop={2}>
      {changed !== null && (
        <Status variant={changed ? 'warning' : 'success'} size="S">
          <Typography variant="pi" fontWeight="bold">
            {text(changed ? 'snapshots.changed' : 'snapshots.unchanged')}
          </Typography>
        </Status>
      )}
      <SnapshotFacts snapshot={latest} />
      {latest.unapproved !== null && latest.unapproved > 0 && (
        <Typography tag="p">
          {text('editions.holds-unapproved', { count: latest.unapproved })}
        </Typography>
      )}
      {portalUrl !== null && (
        <Link href={portalUrl} isExternal>
          {text('editions.portal')}
        </Link>
      )}
      {isPublic && (
        <Link href={address} isExternal>
          {text('editions.data')}
        </Link>
      )}
      <Link tag={RouterLink} to={`${pagePath('snapshots')}${search}`}>
        {text('editions.manage')}
      </Link>
      {!isPublic && (
        <Box background="warning100" padding={3} hasRadius role="note">
          <Typography>{text('snapshots.private')}</Typography>
        </Box>
      )}
    </Flex>
  );
}
