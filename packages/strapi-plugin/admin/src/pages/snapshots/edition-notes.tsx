import { Flex, Link } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import type { ListSnapshotsResponse } from '../../../../shared/contracts/snapshot';
import { Note } from '../../components/note';
import { useText } from '../../translations/use-text';
import { pagePath } from '../../addresses/page-path';

/** What keeps the public from reading the plan, and what to do about it; nothing where all is well. */
export function EditionNotes({
  list: { changed, current, isPublic, snapshots },
}: {
  list: ListSnapshotsResponse['data'];
}): React.JSX.Element | null {
  const { text } = useText();
  const { search } = useLocation();
  const nothingStands = snapshots.length > 0 && current === null;
  if (isPublic && changed !== null && !nothingStands) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {nothingStands && <Note>{text('editions.none-standing')}</Note>}
      {!isPublic && <Note>{text('snapshots.private')}</Note>}
      {changed === null && (
        <Note>
          {text('editions.faults')}{' '}
          <Link tag={RouterLink} to={`${pagePath('dashboard')}${search}`}>
            {text('editions.open-dashboard')}
          </Link>
        </Note>
      )}
    </Flex>
  );
}
