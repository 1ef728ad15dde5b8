import { EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type * as React from 'react';
import { Link } from 'react-router-dom';
import { useAllowed } from '../../api/use-allowed';
import { createPath } from '../../components/content-manager-path';
import { ImportButton } from '../../components/import-button';
import { useText } from '../../translations/use-text';

/** What to do on the first day. */
export function NoPlan({ onImported }: { onImported: (id: string) => void }): React.JSX.Element {
  const { text } = useText();
  const { mayCreatePlan, mayImport } = useAllowed();
  return (
    <EmptyStateLayout
      shadow="tableShadow"
      hasRadius
      content={`${text('plans.empty.title')}. ${text('plans.empty.text')}`}
      action={
        <Flex gap={3} wrap="wrap" justifyContent="center" alignItems="flex-start">
          {mayCreatePlan && (
            <LinkButton tag={Link} to={createPath('plan')} startIcon={<Plus />}>
              {text('plans.create')}
            </LinkButton>
          )}
          {mayImport && <ImportButton onImported={onImported} />}
        </Flex>
      }
    />
  );
}
