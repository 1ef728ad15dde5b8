import {
  applyImport,
  type ComparedItem,
  type ImportChoice,
  type ImportIssue,
} from '@kotacerdas/core/exchange';
import { mergeItem } from '@kotacerdas/core/masterplan';
import type { OpenPlan } from '../open-plan';
import { refusalIssue, type WriteRefusal } from '../rights/write-refusal';
import type { Choices } from './choices-by-key';
import type { DraftedFile } from './draft-file';

export interface CheckedFile {
  /** With those refused that their writer may not write. */
  readonly items: readonly ComparedItem[];
  /** What the plan as a whole has against what would become of it. */
  readonly planIssues: readonly ImportIssue[];
  /** Whether nothing stands in the way of an import. */
  readonly ready: boolean;
}

/** Whether everything is said about a file that has to be, and the plan stays sound with it. */
export function checkFile(
  { framework, masterplan }: OpenPlan,
  { compared, draft }: DraftedFile,
  choices: Choices,
  refusals: ReadonlyMap<string, WriteRefusal>,
): CheckedFile {
  const items = compared.items.map((item): ComparedItem => {
    const refusal = refusals.get(item.key);
    if (refusal === undefined) return item;
    const issues = [refusalIssue(refusal, item), ...item.issues];
    return { ...item, status: 'refused', issues };
  });
  const kept = ({ key }: ComparedItem) => choices.get(key) === 'keep';
  const sound = items.filter((item) => !kept(item) && item.status !== 'refused');
  const open = sound.filter((item) => isOpen(item, choices));
  const applied = applyImport(
    masterplan,
    { items: sound, issues: [] },
    {
      framework,
      // What the plan would say is asked as if all that is still open were taken.
      choices: Object.fromEntries([
        ...choices,
        ...open.map(({ key }): [string, ImportChoice] => [key, 'take']),
      ]),
    },
  );
  const blocked = items.some((item) => item.status === 'refused' && !kept(item));
  const hasFault = draft.issues.some(({ severity }) => severity === 'error');
  return {
    items,
    planIssues: applied.ok ? [] : applied.issues,
    ready: applied.ok && !blocked && !hasFault && open.length === 0,
  };
}

/** Whether somebody still has to choose about a conflict. */
function isOpen(
  { base, key, list, ours, status, theirs }: ComparedItem,
  choices: Choices,
): boolean {
  if (status !== 'conflicting') return false;
  const choice = choices.get(key);
  if (choice === 'take') return false;
  if (typeof choice !== 'object' || base === null || ours === null || theirs === null) return true;
  return mergeItem(list, { base, ours, theirs }, choice).conflicts.length > 0;
}
