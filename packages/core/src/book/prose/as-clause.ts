/** What somebody wrote as a sentence, to stand inside another: without its full stop. */
export function asClause(text: string): string {
  return text.trim().replace(/\s*[.;]+$/, '');
}
