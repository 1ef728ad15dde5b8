import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import { Surface } from '../../components/surface';
import { KcTrace } from '../../components/widgets/kc-trace';
import { useText } from '../../translations/use-text';
import { PlanContent } from '../plan/plan-content';
import { PlanPage } from '../plan/plan-page';
import { UnlinkedPanel } from './unlinked-panel';

/** *Keterlacakan*: the chain from problem to indicator, and what is missing in it. */
export default function TracePage(): React.JSX.Element {
  const { text, locale } = useText();
  const title = text('trace.title');
  return (
    <PlanPage title={title} subtitle={text('trace.subtitle')}>
      {(choice) => (
        <PlanContent key={choice.plan.documentId} choice={choice} title={title}>
          {({ asOf, framework, masterplan }) => (
            <Flex direction="column" alignItems="stretch" gap={6}>
              <Surface>
                <KcTrace lang={locale} masterplan={masterplan} framework={framework} asOf={asOf} />
              </Surface>
              <UnlinkedPanel
                planDocumentId={choice.plan.documentId}
                masterplan={masterplan}
                framework={framework}
              />
            </Flex>
          )}
        </PlanContent>
      )}
    </PlanPage>
  );
}
