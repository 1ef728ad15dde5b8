import { Later } from '../../base/later.js';

/** The helpers that find weights are for those who open them. */
export const laterWeighingPanel = new Later(() =>
  import('./weighing-panel.js').then(({ weighingPanel }) => weighingPanel),
);
