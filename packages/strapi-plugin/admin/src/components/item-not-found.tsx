import { Button, EmptyStateLayout } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import type * as React from 'react';
import { useText } from '../translations/use-text';

/** What the address names isn't there, or not any more: the way back to those that are. */
export function ItemNotFound({ onLeave }: { onLeave: () => void }): React.JSX.Element {
  const { text } = useText();
  return (
    <div role="alert">
      <EmptyStateLayout
        shadow="tableShadow"
        hasRadius
        content={`${text('item.not-found')}. ${text('item.not-found.text')}`}
        action={
          <Button variant="secondary" startIcon={<ArrowLeft />} onClick={onLeave}>
            {text('item.back-to-list')}
          </Button>
        }
      />
    </div>
  );
}
