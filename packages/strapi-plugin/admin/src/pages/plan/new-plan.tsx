import { Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type * as React from 'react';
import { Link } from 'react-router-dom';
import { useAllowed } from '../../api/use-allowed';
import { createPath } from '../../addresses/content-manager-path';
import { pagePath } from '../../addresses/page-path';
import { ImportButton } from '../../components/import-button';
import { useText } from '../../translations/use-text';

interface NewPlanProps {
  onImported: (documentId: string) => void;
  /** Less prominent where there are plans already. */
  variant?: 'default' | 'secondary';
}

/** The two ways to another plan, for who may take them. */
export function NewPlan({ onImported, variant = 'default' }: NewPlanProps): React.JSX.Element {
  const { text } = useText();
  const { mayCreatePlan, mayImport } = useAllowed();
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-start">
      {(mayImport || mayCreatePlan) && (
        <LinkButton
          tag={Link}
          to={mayImport ? pagePath('new-plan') : createPath('plan')}
          variant={variant}
          startIcon={<Plus />}
        >
          {text('plans.create')}
        </LinkButton>
      )}
      {mayImport && <ImportButton onImported={onImported} />}
    </Flex>
  );
}
