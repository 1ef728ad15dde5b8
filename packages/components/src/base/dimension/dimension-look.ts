import type { Framework } from '@kotacerdas/core/framework';
import type { IconName } from './icons.js';

/** How a dimension is recognised: the same hue and icon in every widget. */
export interface DimensionLook {
  readonly hue: 1 | 2 | 3 | 4 | 5 | 6;
  readonly icon: IconName;
}

/** By topic, so that a dimension keeps its look when the region changes its framework. */
const looks: Readonly<Record<string, DimensionLook>> = {
  'smart-governance': { hue: 1, icon: 'governance' },
  'smart-branding': { hue: 2, icon: 'branding' },
  'smart-economy': { hue: 3, icon: 'economy' },
  'smart-living': { hue: 4, icon: 'living' },
  'smart-society': { hue: 5, icon: 'society' },
  'smart-environment': { hue: 6, icon: 'environment' },
  'bureaucratic-governance': { hue: 1, icon: 'governance' },
  economy: { hue: 3, icon: 'economy' },
  'city-life': { hue: 4, icon: 'living' },
  society: { hue: 5, icon: 'society' },
  environment: { hue: 6, icon: 'environment' },
  mobility: { hue: 2, icon: 'mobility' },
};

const hues = [1, 2, 3, 4, 5, 6] as const;

/** The look of a dimension; in a framework of the region's own it goes by its place in the order. */
export function dimensionLook(
  framework: Pick<Framework, 'dimensions'>,
  dimensionId: string,
): DimensionLook {
  const place = framework.dimensions.findIndex(({ id }) => id === dimensionId);
  return (
    (Object.hasOwn(looks, dimensionId) ? looks[dimensionId] : undefined) ?? {
      hue: hues[Math.max(0, place) % hues.length] ?? 1,
      icon: 'other',
    }
  );
}
