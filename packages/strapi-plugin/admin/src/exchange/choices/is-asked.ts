import type { ImportItem } from '../../../../shared/contracts/imports';

/** What a person settles in another step: nothing has to be mended in the file for it. */
const asked: readonly string[] = ['cell-doubtful', 'unit-open'];

/** Whether a refused item only waits for an answer or for the unit of a column. */
export const isAsked = ({ notes }: Pick<ImportItem, 'notes'>): boolean => {
  const errors = notes.filter(({ severity }) => severity === 'error');
  return errors.length > 0 && errors.every(({ code }) => asked.includes(code));
};
