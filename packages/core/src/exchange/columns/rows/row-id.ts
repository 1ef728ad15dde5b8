/** No id of a plan has it in it. */
const mark = '/';

/** What a row is known by: the id of its item, and what tells it from other rows of that item. */
export const rowId = (...parts: readonly (string | number)[]): string => parts.join(mark);

/** The parts of a row's id. */
export const rowIdParts = (id: string): string[] => id.split(mark);
