import type { ImportState } from '../import-state/import-state';
import { openUnits } from '../mapping/open-units';
import { isAnswered } from '../questions/is-answered';
import { isDecided } from './is-decided';

/** What still waits for the officer. */
export interface OpenPoints {
  /** Columns that nobody has said the unit of. */
  readonly units: number;
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
  mappings,
}: Pick<ImportState, 'answers' | 'asked' | 'check' | 'choices' | 'mappings'>): OpenPoints {
  const open = (status: 'conflicting' | 'refused') => {
    const decided = (check?.items ?? []).filter(
      (item) => item.status === status && isDecided(item, choices[item.key]),
    );
    return (check?.counts[status] ?? 0) - decided.length;
  };
  const sheets = check?.sheets ?? [];
  return {
    units: sheets.reduce((sum, sheet) => sum + openUnits(sheet, mappings[sheet.name]), 0),
    questions: asked.filter((question) => !isAnswered(answers, question)).length,
    conflicts: open('conflicting'),
    refused: open('refused'),
  };
}
