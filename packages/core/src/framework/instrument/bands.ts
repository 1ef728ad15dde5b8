import type { Band } from '../types.js';

/**
 * What a readiness score from 1 to 5 is called: four bands without a gap, the lowest first; 5 itself is
 * *siap*. A proposal of this project.
 *
 * @example
 * readinessBands.map(({ name }) => name.id); // ['Belum siap', 'Kurang siap', 'Cukup siap', 'Siap']
 */
export const readinessBands: Band[] = [
  { id: 'not-ready', name: { id: 'Belum siap', en: 'Not ready' }, from: 1, below: 2 },
  { id: 'less-ready', name: { id: 'Kurang siap', en: 'Less ready' }, from: 2, below: 3 },
  { id: 'fairly-ready', name: { id: 'Cukup siap', en: 'Fairly ready' }, from: 3, below: 4 },
  { id: 'ready', name: { id: 'Siap', en: 'Ready' }, from: 4, below: 5 },
];
