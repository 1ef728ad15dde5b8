import { needsLook } from '../mapping/needs-look';
import type { ImportState, ImportStep } from './import-state';

type Known = Pick<ImportState, 'asked' | 'check' | 'outcome'>;

/** Steps that can be opened: those with nothing to show are left out. */
export function openSteps({ asked, check, outcome }: Known): ReadonlySet<ImportStep> {
  if (outcome !== null) return new Set(['done']);
  const steps = new Set<ImportStep>(['file']);
  if (check === null) return steps;
  if (check.sheets.some(({ own }) => !own)) steps.add('columns');
  if (asked.length > 0) steps.add('questions');
  return steps.add('review');
}

/** The first step after another one at which the officer has something to do. */
export function nextStep(state: Known, after: ImportStep): ImportStep {
  const { asked, check } = state;
  const steps: ImportStep[] = [];
  if (check?.sheets.some(needsLook) === true) steps.push('columns');
  if (asked.length > 0) steps.push('questions');
  const order = ['file', 'columns', 'questions', 'review', 'done'] as const;
  const later = steps.find((step) => order.indexOf(step) > order.indexOf(after));
  return later ?? 'review';
}
