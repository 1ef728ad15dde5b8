import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';
import { Flex, LinkButton } from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';
import * as React from 'react';
import { Link } from 'react-router-dom';
import { useAllowed } from '../../api/use-allowed';
import { useEntries } from '../../api/use-entries';
import { StateBadge } from '../../approval/state-badge';
import { createPath, editPath } from '../../components/content-manager-path';
import { Surface } from '../../components/surface';
import { ViewTabs } from '../../components/view-tabs';
import { KcSwotBoard } from '../../components/widgets/kc-swot-board';
import { KcSwotQuadrant } from '../../components/widgets/kc-swot-quadrant';
import { KcTowsMatrix } from '../../components/widgets/kc-tows-matrix';
import { scopeId } from '../../swot/scope-name';
import { useText } from '../../translations/use-text';
import type { LivePlan } from '../plan/sound-plan';

interface SwotViewsProps {
  planDocumentId: string;
  analysis: MasterplanSwotAnalysis;
  live: LivePlan;
}

/** One analysis: its factors, where the region stands, and its strategies. */
export function SwotViews({ analysis, live, planDocumentId }: SwotViewsProps): React.JSX.Element {
  const { text, locale } = useText();
  const { mayCreate } = useAllowed();
  const entry = useEntries(planDocumentId)('swot-analysis', analysis.id);
  const { asOf, framework, masterplan } = live;
  const given = { lang: locale, masterplan, framework, asOf, scope: scopeId(analysis.scope) };
  // The page has a choice of scopes already: the board then offers none of its own.
  const alone = React.useMemo(() => ({ ...masterplan, swot: [analysis] }), [analysis, masterplan]);
  const views = [
    {
      name: 'board' as const,
      title: text('swot.view.board'),
      content: () => (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Flex gap={3} wrap="wrap" alignItems="center">
            <StateBadge state={analysis.state} />
            {entry !== undefined && (
              <LinkButton
                tag={Link}
                to={editPath({ type: 'swot-analysis', documentId: entry })}
                variant="secondary"
                startIcon={<Pencil />}
              >
                {text('swot.edit')}
              </LinkButton>
            )}
          </Flex>
          <Surface>
            <KcSwotBoard {...given} masterplan={alone} readonly />
          </Surface>
        </Flex>
      ),
    },
    {
      name: 'quadrant' as const,
      title: text('swot.view.quadrant'),
      content: () => (
        <Surface>
          <KcSwotQuadrant {...given} />
        </Surface>
      ),
    },
    {
      name: 'tows' as const,
      title: text('swot.view.tows'),
      content: () => (
        <Flex direction="column" alignItems="stretch" gap={3}>
          {mayCreate('strategy') && (
            <Flex>
              <LinkButton tag={Link} to={createPath('strategy')} startIcon={<Plus />}>
                {text('swot.strategy.new')}
              </LinkButton>
            </Flex>
          )}
          <Surface>
            <KcTowsMatrix {...given} />
          </Surface>
        </Flex>
      ),
    },
  ];
  return <ViewTabs label={text('swot.views')} views={views} />;
}
