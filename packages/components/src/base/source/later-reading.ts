import { Later } from '../later.js';

/** A third of what a widget weighs, and of no use to a page that gives it a plan with its framework. */
export const laterReading = new Later(() =>
  import('./plan-reading.js').then(({ reading }) => reading),
);
