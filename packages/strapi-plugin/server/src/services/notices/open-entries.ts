/** How items stand in a list that the database itself adds to and takes from: each between blanks. */
export const noEntries = ' ';

/** An item as it is added. */
export const addedEntry = (documentId: string): string => `${documentId} `;

/** An item as it is found. */
export const listedEntry = (documentId: string): string => ` ${documentId} `;

/** All that stand in a list. */
export const entriesIn = (list: string): string[] => list.split(' ').filter((id) => id !== '');
