import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import { Surface } from '../../components/surface';
import { ViewTabs } from '../../components/view-tabs';
import { KcSwotQuadrant } from '../../components/widgets/kc-swot-quadrant';
import { scopeId } from '../../swot/scope-name';
import { useText } from '../../translations/use-text';
import type { SwotViewsProps } from './swot-views-props';
import { TowsView } from './tows-view';

interface SwotTabsProps extends SwotViewsProps {
  /** The view of its factors. */
  board: React.ReactNode;
}

/** The views of one analysis. */
export function SwotTabs({ board, ...props }: SwotTabsProps): React.JSX.Element {
  const { text, locale } = useText();
  const { asOf, framework, masterplan } = props.live;
  const scope = scopeId(props.analysis.scope);
  const views = [
    {
      name: 'board' as const,
      title: text('swot.view.board'),
      content: () => (
        <Flex direction="column" alignItems="stretch" gap={3}>
          {board}
        </Flex>
      ),
    },
    {
      name: 'quadrant' as const,
      title: text('swot.view.quadrant'),
      content: () => (
        <Surface>
          <KcSwotQuadrant
            lang={locale}
            masterplan={masterplan}
            framework={framework}
            asOf={asOf}
            scope={scope}
          />
        </Surface>
      ),
    },
    {
      name: 'tows' as const,
      title: text('swot.view.tows'),
      content: () => <TowsView {...props} />,
    },
  ];
  return <ViewTabs label={text('swot.views')} views={views} />;
}
