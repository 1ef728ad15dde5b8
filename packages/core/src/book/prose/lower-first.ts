/** What stands alone elsewhere, as it goes on in a sentence; an abbreviation stays as it is. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('id') + text.slice(1);
