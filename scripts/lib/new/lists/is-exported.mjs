/** Whether an `index.ts` exports this name, or one that a reader would take for it. */
export const isExported = (index, name) =>
  [...index.matchAll(/\b[A-Za-z]\w*\b/g)].some(
    ([word]) => word.toLowerCase() === name.toLowerCase(),
  );
