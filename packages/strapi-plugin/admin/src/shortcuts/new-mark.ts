/** Marks the button that begins something new on a page. */
export const newMark = { 'data-kc-new': '' } as const;

/** That button, as a selector. */
export const newButton = '[data-kc-new]:not(:disabled)';

/** Where a page is searched, as a selector. */
export const searchField = 'input[type=search], [role=search] input, [role=searchbox]';
