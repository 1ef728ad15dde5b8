import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import { knownDimensions } from '../../inputs/known-dimensions';
import { useText } from '../../translations/use-text';
import type { ItemFilter } from '../../item-filter/shown-items';

/** Says of which OPD and dimension figures are; nothing of those of the whole plan. */
export function PlaceNote({
  dimensionId,
  opd,
}: Pick<ItemFilter, 'opd' | 'dimensionId'>): React.JSX.Element | null {
  const { text, locale } = useText();
  const dimension = knownDimensions().find(({ id }) => id === dimensionId)?.name[locale];
  const place = [opd, dimension ?? dimensionId].filter((part) => part !== null);
  if (place.length === 0) return null;
  return (
    <Typography tag="p" fontWeight="semiBold" role="status">
      {text('progress.place', { place: place.join(' · ') })}
    </Typography>
  );
}
