import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanEmbed } from './plan-embed';

/** *Kode sematan*: the lines with which a portal shows the editions of a plan. */
export function EmbedPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('embed.title')} subtitle={text('embed.subtitle')}>
      {(choice) => <PlanEmbed key={choice.plan.documentId} {...choice} />}
    </PlanPage>
  );
}
