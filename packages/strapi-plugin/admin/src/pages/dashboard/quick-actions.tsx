import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type * as React from 'react';
import { Link } from 'react-router-dom';
import type { quickTypes } from '../../api/allowed-by';
import { itemsPath, type ListItemsResponse } from '../../../../shared/contracts/approval';
import { useAnswer } from '../../api/use-loaded';
import { LockedNote } from '../../chapters/locked-note';
import { createPath } from '../../addresses/content-manager-path';
import { newPath } from '../plan/new-path';
import { offeredTypes } from './offered-types';
import { useText } from '../../translations/use-text';

/** The shortest way to a new entry, for what the officer may add. */
export function QuickActions({
  planDocumentId,
  types,
}: {
  /** `null` for whom its items aren't shown. */
  planDocumentId: string | null;
  types: readonly (typeof quickTypes)[number][];
}): React.JSX.Element | null {
  const { text } = useText();
  const { result } = useAnswer<ListItemsResponse>(
    planDocumentId === null ? null : itemsPath(planDocumentId),
  );
  if (planDocumentId !== null && result.status === 'loading') return null;
  const listed = result.status === 'loaded' ? result.data : null;
  const offered = offeredTypes(types, listed);
  if (offered.length === 0 && listed === null) return null;
  return (
    <Box tag="section" aria-labelledby="kotacerdas-quick">
      <Typography tag="h2" variant="delta" id="kotacerdas-quick">
        {text('quick.title')}
      </Typography>
      <Flex wrap="wrap" gap={2} paddingTop={2}>
        {offered.map((type) => (
          <LinkButton
            key={type}
            tag={Link}
            to={planDocumentId === null ? createPath(type) : newPath(type, planDocumentId)}
            variant="secondary"
            size="S"
            startIcon={<Plus />}
          >
            {text(`quick.${type}`)}
          </LinkButton>
        ))}
      </Flex>
      {listed !== null && (
        <LockedNote listed={listed} types={types.filter((type) => type !== 'progress-entry')} />
      )}
    </Box>
  );
}
