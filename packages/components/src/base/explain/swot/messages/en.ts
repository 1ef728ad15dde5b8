import type { SwotExplanationMessages } from './types.js';

export const en: SwotExplanationMessages = {
  coordinate: (axis, scope) => `Coordinate ${axis}: ${scope}`,
  total: (table, scope) => `Total ${table}: ${scope}`,
  side: (kind, scope) => `Score of ${kind}: ${scope}`,
  ieCell: (scope) => `Cell of the IE matrix: ${scope}`,
  factor: 'Factor',
  part: 'Part',
  weight: 'Weight',
  rating: 'Rating',
  score: 'Score',
  sum: (kind) => `Sum of ${kind}`,
  caption: 'Weight × rating = score of each factor',
  scoreRule: 'The score of each factor = weight × rating. The scores of each part are added.',
  percent: 'Weights are given in percent and divided by 100.',
  difference: (axis, first, second) => `${axis} = score of ${first} − score of ${second}`,
  half: (axis, first, second) => `${axis} = (score of ${first} − score of ${second}) ÷ 2`,
  addition: (result, first, second) => `${result} = score of ${first} + score of ${second}`,
  threshold: (middle) => `The axes cross at ${middle}, the middle of the rating scale.`,
  rounded: (figure) => `Shown with two decimals: ${figure}.`,
  cells: (ifas, efas) => `The column from the total IFAS (${ifas}), the row from EFAS (${efas}).`,
  cellBands: 'Bounds: strong 3–4, average 2 to below 3, weak 1 to below 2.',
  noFigure: 'This figure can’t be computed yet.',
  turned: (figure) => `With the ratings of weaknesses and threats turned round: ${figure}.`,
  source: (framework, version) =>
    `Source: ${framework}, version ${version}. IFAS/EFAS method (Rangkuti); IE matrix (David).`,
};
