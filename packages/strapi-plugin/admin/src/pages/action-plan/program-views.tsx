import { KcSelectEvent } from '@kotacerdas/components';
import type * as React from 'react';
import { Surface } from '../../components/surface';
import { ViewTabs } from '../../components/view-tabs';
import { KcActionTable } from '../../components/widgets/kc-action-table';
import { KcRoadmap } from '../../components/widgets/kc-roadmap';
import { ItemList } from '../../item-dialog/item-list';
import { useText } from '../../translations/use-text';
import type { LivePlan } from '../plan/sound-plan';
import type { PlanItems } from '../plan/with-plan-items';
import { ProgressTable } from './progress-table';

interface ProgramViewsProps {
  planDocumentId: string;
  live: LivePlan;
  items: PlanItems | null;
  onOpen: (documentId: string) => void;
}

/** The programmes of a plan, seen in several ways. */
export function ProgramViews(props: ProgramViewsProps): React.JSX.Element {
  const { items, live, onOpen, planDocumentId } = props;
  const { text, locale } = useText();
  const { asOf, framework, masterplan } = live;
  const given = { lang: locale, masterplan, framework, asOf };
  const programs = items?.listed.data.filter(({ type }) => type === 'program') ?? [];
  /** What the officer may change opens to be changed; of others there are the details. */
  const choose = (event: Event) => {
    if (!(event instanceof KcSelectEvent)) return;
    const chosen = programs.find(({ id }) => id === event.item.id);
    if (chosen === undefined || !chosen.canEdit) return;
    event.preventDefault();
    onOpen(chosen.documentId);
  };
  const forms = {
    name: 'forms' as const,
    title: text('action-plan.view.forms', { count: programs.length }),
    content: () => (
      <ItemList
        planDocumentId={planDocumentId}
        items={programs}
        emptyText={text('action-plan.empty')}
        onOpen={({ documentId }) => onOpen(documentId)}
      />
    ),
  };
  const views = [
    {
      name: 'table' as const,
      title: text('action-plan.view.table'),
      content: () => (
        <Surface>
          <KcActionTable {...given} onKcSelect={choose} />
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
      content: () => (
        <ProgressTable
          planDocumentId={planDocumentId}
          live={live}
          programs={programs}
          onOpen={onOpen}
        />
      ),
    },
    ...(items === null ? [] : [forms]),
  ];
  return <ViewTabs label={text('action-plan.views')} views={views} />;
}
