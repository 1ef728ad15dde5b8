import type { ImportQuestion, QuestionGroup } from '../types.js';

/**
 * Questions that are the same, asked once: the cells of a column that say the same and may mean the same, in the order
 * in which they stand, answered or not. An answer by the question's `id` holds for all of them.
 *
 * @example
 * const draft: ImportDraft = { base: null, rows: [], issues: [], questions: [] };
 * groupQuestions(draft.questions); // []
 */
export function groupQuestions(questions: readonly ImportQuestion[]): readonly QuestionGroup[] {
  const groups = new Map<string, { question: ImportQuestion; addresses: Set<string> }>();
  for (const question of questions) {
    const group = groups.get(question.id);
    // A merged cell is asked about with every row that it holds for.
    if (group === undefined) {
      groups.set(question.id, { question, addresses: new Set([question.address]) });
    } else group.addresses.add(question.address);
  }
  return [...groups.values()].map(
    ({ addresses, question: { address: _, answer: __, ...question } }) => ({
      ...question,
      addresses: [...addresses],
    }),
  );
}
