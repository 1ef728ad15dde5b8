import type { ImportState } from '../import-state/import-state';
import { answerOf } from '../questions/answer-of';
import { isDecided } from './is-decided';

/** What still waits for the officer. */
export interface OpenPoints {
  readonly questions: number;
  readonly conflicts: number;
  readonly refused: number;
}

/** Counts what is neither answered nor decided, also of items that are too many to be shown. */
export function openPoints({
  answers,
  asked,
  check,
  choices,
}: Pick<ImportState, 'answers' | 'asked' | 'check' | 'choices'>): OpenPoints {
  const open = (status: 'conflicting' | 'refused') => {
    const decided = (check?.items ?? []).filter(
      (item) => item.status === status && isDecided(item, choices[item.key]),
    );
    return (check?.counts[status] ?? 0) - decided.length;
  };
  return {
    questions: asked.filter((question) => answerOf(answers, question) === null).length,
    conflicts: open('conflicting'),
    refused: open('refused'),
  };
}
