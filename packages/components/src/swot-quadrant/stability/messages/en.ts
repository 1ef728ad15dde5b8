import type { StabilityMessages } from './types.js';

export const en: StabilityMessages = {
  ask: 'How stable is this position?',
  cloud: 'Faint dots show the position when weights and ratings change a little:',
  how: (draws, spread) =>
    `The share of ${draws} draws that fell into each quadrant. In each draw, weights move at random by up to ±${spread} of themselves (their sum stays) and ratings by up to ±${spread} of the width of their scale.`,
  trapped:
    'Stable needn’t be right: the direction of the rating scale can mislead this position. See the remarks below.',
  none: 'Stability can’t be computed yet, because the quadrant can’t be told.',
  onAxis: 'on an axis',
  shareOf: (quadrant) => `Draws in quadrant ${quadrant}`,
  meanOf: (coordinate) => `${coordinate}: mean of the draws ± standard deviation`,
  draws: 'Number of draws',
  spread: 'Farthest move of weights and ratings',
};
