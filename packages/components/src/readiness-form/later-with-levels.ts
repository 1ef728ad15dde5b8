import { Later } from '../base/later.js';

/** What each level of each indicator means: more text than the form has code, and of use to nothing else. */
export const laterWithLevels = new Later(() =>
  import('./level-descriptions.js').then(({ withLevels }) => withLevels),
);
