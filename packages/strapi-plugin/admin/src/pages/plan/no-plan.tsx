import { EmptyStateLayout } from '@strapi/design-system';
import type * as React from 'react';
import { useAllowed } from '../../api/use-allowed';
import { useText } from '../../translations/use-text';
import { NewPlan } from './new-plan';

/** What to do on the first day, or who does it. */
export function NoPlan({ onImported }: { onImported: (id: string) => void }): React.JSX.Element {
  const { text } = useText();
  const { mayCreatePlan, mayImport } = useAllowed();
  const mayBegin = mayCreatePlan || mayImport;
  return (
    <EmptyStateLayout
      shadow="tableShadow"
      hasRadius
      content={`${text('plans.empty.title')}. ${text(mayBegin ? 'plans.empty.text' : 'plans.empty.wait')}`}
      {...(mayBegin ? { action: <NewPlan onImported={onImported} /> } : {})}
    />
  );
}
