import type { SwotMessages } from './types.js';

export const en: SwotMessages = {
  title: 'SWOT position',
  chartTitle: (scope) => `SWOT position: ${scope}`,
  chartDescription: (position) =>
    `A plane of four quadrants. The position is ${position}. The figures are in the table.`,
  chartWithoutPosition: 'A plane of four quadrants, without a position.',
  axisInternal: 'Internal axis: score of the strengths minus score of the weaknesses.',
  axisExternal: 'External axis: score of the opportunities minus score of the threats.',
  axisHalf: 'The differences are halved.',
  axisThreshold: 'The axes are the total scores of IFAS and EFAS; the quadrants meet at 2.5.',
  low: (total) => `${total} low`,
  high: (total) => `${total} high`,
  turned: 'With the ratings turned round',
  undecided: 'the quadrant can’t be told yet',
  side: 'Part',
  weight: 'Weight',
  score: 'Score',
  total: (table) => `Total ${table}`,
  coordinate: (axis) => `Coordinate ${axis}`,
  turnedCoordinate: (axis) => `Coordinate ${axis} with the ratings turned round`,
  ieCell: 'IE matrix cell',
  turnedIeCell: 'IE matrix cell with the ratings turned round',
  figures: 'Figures of the position',
  issues: 'Remarks',
  noneTitle: (scope) => `No SWOT analysis for ${scope} yet`,
  noneHint:
    'Add strengths, weaknesses, opportunities and threats with their weights and ratings; the position follows by itself.',
  unknownScope: (scope) => `The scope “${scope}” is not part of this plan’s framework`,
  scopeChoices: (choices) => `Set the attribute scope to one of: ${choices}.`,
};
