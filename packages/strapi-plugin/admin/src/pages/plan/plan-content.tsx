import { Flex } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import type * as React from 'react';
import { PageHeader } from '../../components/page-header';
import { PlanChooser } from './plan-chooser';
import type { PlanChoice } from './plan-page';
import { SoundPlan, type LivePlan } from './sound-plan';

interface PlanContentProps {
  choice: PlanChoice;
  title: string;
  children: (live: LivePlan) => React.ReactNode;
}

/** What most pages about a plan are: its name, the way to another one, and what is drawn from it as it stands now. */
export function PlanContent({ choice, title, children }: PlanContentProps): React.JSX.Element {
  const { onChoose, plan, plans } = choice;
  return (
    <>
      <PageHeader title={title} subtitle={plan.title} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {plans.length > 1 && (
            <PlanChooser plans={plans} chosenId={plan.documentId} onChoose={onChoose} />
          )}
          <SoundPlan planDocumentId={plan.documentId}>{children}</SoundPlan>
        </Flex>
      </Layouts.Content>
    </>
  );
}
