/** Stands where the sentence for an issue will, while the words are on their way. */
export const coming = '…';
