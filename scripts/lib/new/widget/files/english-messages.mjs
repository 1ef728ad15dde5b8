/** The texts in English. */
export const englishMessages = ({ textsType }) => `
import type { ${textsType} } from './types.js';

export const en: ${textsType} = {
  title: 'The plan by dimension',
  caption: 'Number of items by dimension',
  outside: 'Outside the framework',
  whole: 'The whole plan',
  emptyTitle: 'This plan holds no data yet',
  emptyHint: 'Record problems, needs and innovations with their dimension.',
};
`;
