import { Later } from '../base/later.js';

/** The form and all that checks it: more than half of the editor, and of no use before a programme is chosen. */
export const laterProgramForm = new Later(() =>
  import('./program-form-part.js').then(({ programFormPart }) => programFormPart),
);
