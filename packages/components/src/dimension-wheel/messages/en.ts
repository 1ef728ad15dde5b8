import type { WheelMessages } from './types.js';

export const en: WheelMessages = {
  title: 'Wheel of dimensions',
  description:
    'The inner ring holds dimensions, the outer ring sub-dimensions. The right and left arrows go round a ring, the up arrow outwards, the down arrow inwards, Enter chooses.',
  items: 'All items',
  itemsShort: 'items',
  measure: 'Measure',
  whole: 'Whole plan',
  wholeName: (figure) => `Whole plan: ${figure}`,
  table: (measure) => `What the plan holds by dimension; the wheel by ${measure}`,
  dimensions: 'Dimensions',
  subDimension: 'Sub-dimension',
  subDimensions: 'Sub-dimensions',
  noSubDimension: 'Without sub-dimension',
  outside: 'Dimension outside the framework',
  outsideHint: 'These items name a dimension that the plan’s framework does not have.',
  budget: 'Budget',
  progress: 'Progress',
  reported: (reported, unreported) =>
    `Programmes that reported: ${reported}, that did not: ${unreported}`,
  more: (count) => `and ${count} more`,
  nothing: 'Nothing here yet',
  nothingHint:
    'Record problems, needs, innovations, strategies or programmes for this part of the plan.',
  emptyTitle: 'Nothing in any dimension yet',
  emptyHint: 'Record problems, needs and innovations with their dimension.',
};
