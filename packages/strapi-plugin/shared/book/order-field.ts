const mark = ' (urutan)';

/** How the change log names the order of what stands in a part of a book. */
export const orderField = (part: string): string => `${part}${mark}`;

/** The part whose order a field of the change log is; `null` where it is none. */
export const orderedPart = (field: string): string | null =>
  field.endsWith(mark) ? field.slice(0, -mark.length) : null;
