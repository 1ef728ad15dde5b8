import { EmptyStateLayout } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { NewPlan } from './new-plan';

/** What to do on the first day. */
export function NoPlan({ onImported }: { onImported: (id: string) => void }): React.JSX.Element {
  const { text } = useText();
  return (
    <EmptyStateLayout
      shadow="tableShadow"
      hasRadius
      content={`${text('plans.empty.title')}. ${text('plans.empty.text')}`}
      action={<NewPlan onImported={onImported} />}
    />
  );
}
