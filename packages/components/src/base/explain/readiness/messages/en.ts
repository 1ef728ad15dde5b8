import type { ReadinessExplanationMessages } from './types.js';

export const en: ReadinessExplanationMessages = {
  whole: 'Readiness of the region',
  meanRule:
    'Score = sum of (level × weight) ÷ sum of the weights of indicators that are answered and apply.',
  wholeRule:
    'Score of the region = sum of (element score × weight) ÷ sum of the weights of elements with a score.',
  quotient: (numerator, denominator, result) => `${numerator} / ${denominator} = ${result}`,
  noFigure: 'There is no level to compute with yet, so there is no score. This is not a 0.',
  band: (name, from, below) => `Band “${name}”: from ${from} to below ${below}.`,
  lastBand: (name, from, to) => `Band “${name}”: from ${from} up to ${to}.`,
  gapRule: 'Gap = target − level, of only those indicators that have both.',
  gap: (target, level, gap) => `Gap: ${target} − ${level} = ${gap}`,
  comparedSums: (target, level, weight) =>
    `Sum of (target × weight) ${target}, sum of (level × weight) ${level}, sum of weights ${weight}.`,
  wholeGapRule: 'Gap of the region = sum of (element gap × weight) ÷ sum of the weights.',
  elementShare: (weight, share) =>
    `The weight of this element is ${weight}: ${share} of the score of the region.`,
  withinElement:
    'A sub-element has no weight of its own: its indicators count directly in their element.',
  indicatorWeight: (weight, element) =>
    `The weight of this indicator is ${weight} in the element ${element}.`,
  decided: (opd, reason) => `The final level was settled by ${opd}: ${reason}`,
  undecided: 'The OPD in charge has not settled the final level yet.',
  evidence: (labels) => `Evidence: ${labels}`,
  noEvidence: 'No evidence is attached yet.',
  indicator: 'Indicator',
  element: 'Element',
  opd: 'Department (OPD)',
  score: 'Score',
  level: 'Level rated',
  weight: 'Weight',
  product: 'Level × weight',
  share: 'Share',
  target: 'Target',
  evidenceColumn: 'Evidence',
  contributions: 'What counts',
  ratings: 'How OPDs rated themselves',
  notApplicable: 'not applicable',
  outOfRange: 'level outside the scale',
  zeroWeight: 'weight 0',
  source: (framework, version, instrument) =>
    `Framework ${framework}, version ${version}; instrument ${instrument}`,
};
