import * as React from 'react';
import { StateBadge } from '../../approval/state-badge';
import { Surface } from '../../components/surface';
import { KcSwotBoard } from '../../components/widgets/kc-swot-board';
import { scopeId } from '../../swot/scope-name';
import { useText } from '../../translations/use-text';
import { EditedAnalysis } from './edited-analysis';
import { SwotTabs } from './swot-tabs';
import type { SwotViewsProps } from './swot-views-props';

interface Leave {
  /** Away from one that isn't there any more. */
  onLeave: () => void;
}

/** One analysis: its factors, where the region stands, and its strategies; to be edited where the officer sees items. */
export function SwotViews({ onLeave, ...props }: SwotViewsProps & Leave): React.JSX.Element {
  const { analysis, items, live } = props;
  const { locale } = useText();
  const { asOf, framework, masterplan } = live;
  const item = items?.listed.data.find(
    ({ id, type }) => type === 'swot-analysis' && id === analysis.id,
  );
  // The page has a choice of scopes already: the board then offers none of its own.
  const alone = React.useMemo(() => ({ ...masterplan, swot: [analysis] }), [analysis, masterplan]);
  if (items !== null && item !== undefined) {
    return <EditedAnalysis {...props} items={items} item={item} onLeave={onLeave} />;
  }
  const board = (
    <>
      <StateBadge state={analysis.state} />
      <Surface>
        <KcSwotBoard
          lang={locale}
          masterplan={alone}
          framework={framework}
          asOf={asOf}
          scope={scopeId(analysis.scope)}
          readonly
        />
      </Surface>
    </>
  );
  return <SwotTabs {...props} board={board} />;
}
