import { EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type * as React from 'react';
import { Link } from 'react-router-dom';
import { useAllowed } from '../../api/use-allowed';
import { createPath } from '../../components/content-manager-path';
import { Surface } from '../../components/surface';
import { ViewTabs } from '../../components/view-tabs';
import { KcActionTable } from '../../components/widgets/kc-action-table';
import { KcRoadmap } from '../../components/widgets/kc-roadmap';
import { useText } from '../../translations/use-text';
import type { LivePlan } from '../plan/sound-plan';
import { ProgressTable } from './progress-table';

interface PlanProgramsProps {
  planDocumentId: string;
  live: LivePlan;
}

/** The programmes of a plan, seen in several ways. */
export function PlanPrograms({ live, planDocumentId }: PlanProgramsProps): React.JSX.Element {
  const { text, locale } = useText();
  const { mayCreate } = useAllowed();
  const { asOf, framework, masterplan } = live;
  const given = { lang: locale, masterplan, framework, asOf };
  const create = mayCreate('program') && (
    <LinkButton tag={Link} to={createPath('program')} variant="secondary" startIcon={<Plus />}>
      {text('action-plan.new')}
    </LinkButton>
  );
  if (masterplan.programs.length === 0) {
    return (
      <EmptyStateLayout
        shadow="tableShadow"
        hasRadius
        content={text('action-plan.empty')}
        action={create}
      />
    );
  }
  const views = [
    {
      name: 'table' as const,
      title: text('action-plan.view.table'),
      content: () => (
        <Surface>
          <KcActionTable {...given} />
        </Surface>
      ),
    },
    {
      name: 'roadmap' as const,
      title: text('action-plan.view.roadmap'),
      content: () => (
        <Surface>
          <KcRoadmap {...given} />
        </Surface>
      ),
    },
    {
      name: 'progress' as const,
      title: text('action-plan.view.progress'),
      content: () => <ProgressTable planDocumentId={planDocumentId} live={live} />,
    },
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {create !== false && <Flex>{create}</Flex>}
      <ViewTabs label={text('action-plan.views')} views={views} />
    </Flex>
  );
}
