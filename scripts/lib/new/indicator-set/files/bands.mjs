/** What scores are called. */
export const bands = ({ camel, title }) => `
import type { Band } from '../../types.js';

/** What a score of ${title} from 1 to 5 is called: three bands without a gap, the lowest first. A proposal. */
export const ${camel}Bands: Band[] = [
  { id: 'early', name: { id: 'Awal', en: 'Early' }, from: 1, below: 2.5 },
  { id: 'growing', name: { id: 'Berkembang', en: 'Growing' }, from: 2.5, below: 4 },
  { id: 'mature', name: { id: 'Matang', en: 'Mature' }, from: 4, below: 5 },
];
`;
