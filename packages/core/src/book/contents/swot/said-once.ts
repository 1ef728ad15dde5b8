import type { SwotScope } from '../../../masterplan/types.js';
import type { BookContext } from '../../compose/book-context.js';
import { joinWords } from '../../prose/join-words.js';
import { lowerFirst } from '../../prose/lower-first.js';
import { scopeInWords } from './scope-name.js';

/** What there is to say of one analysis. */
export interface OfAnalysis {
  readonly scope: SwotScope;
  readonly texts: readonly string[];
}

/** What is said of several analyses alike is said once, with their names unless it is said of all of them. */
export function saidOnce(context: BookContext, analyses: readonly OfAnalysis[]): string[] {
  const told = new Map<string, Set<SwotScope>>();
  for (const { scope, texts } of analyses) {
    for (const text of texts) told.set(text, (told.get(text) ?? new Set()).add(scope));
  }
  return [...told].map(([text, scopes]) => {
    if (scopes.size === analyses.length) return text;
    const names = [...scopes].map((scope) => scopeInWords(context, scope));
    return `Pada analisis ${joinWords([...new Set(names)])}, ${lowerFirst(text)}`;
  });
}
