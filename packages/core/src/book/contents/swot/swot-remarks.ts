import { translateTerm } from '../../../locale/translate-term.js';
import type { SwotResult } from '../../../swot/types.js';
import type { BookContext } from '../../compose/book-context.js';
import { lowerFirst } from '../../prose/lower-first.js';
import { sentence } from '../../prose/sentence.js';
import { isOfMethod, issuesInWords } from './issues-in-words.js';

/** What a reader of an analysis has to know: what doesn't add up, and where it would stand with ratings turned round. */
export function swotRemarks(context: BookContext, result: SwotResult): string[] {
  const told = issuesInWords(
    context,
    result.issues.filter((issue) => !isOfMethod(issue)),
  );
  const turned = result.turnedRound?.quadrantLabel ?? null;
  if (turned === null || turned === result.quadrantLabel) return told;
  return [
    ...told,
    sentence(
      `bila rating kelemahan dan ancaman dibalik, posisinya menjadi ${lowerFirst(translateTerm('id', turned))}`,
    ),
  ];
}
