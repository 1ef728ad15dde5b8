/** Ids that a book gives itself, which no template may: sections of it would be named alike. */

/** Stands before the ids of appendices, as the id of a chapter does before those of its sections. */
export const ofAppendices = 'appendix';

/** The section of a chapter that says what the chapter lacks. */
export const ofWhatIsMissing = 'missing';
