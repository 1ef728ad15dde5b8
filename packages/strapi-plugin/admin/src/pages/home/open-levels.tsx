import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import { useText } from '../../translations/use-text';

/** The assessments that lack final levels, with how many they have. */
export function OpenLevels({ items }: { items: readonly ReviewItem[] }): React.JSX.Element {
  const { text } = useText();
  return (
    <>
      {items.map(({ documentId, label, levels }) =>
        levels === null || levels.decided === levels.indicators ? null : (
          <Typography key={documentId} tag="p" variant="pi" textColor="neutral600">
            {text('progress.levels', { title: label, ...levels })}
          </Typography>
        ),
      )}
    </>
  );
}
