import {
  applyImport,
  compareImport,
  draftImport,
  findSources,
  type ComparedImport,
  type FoundSources,
  type ImportAnswers,
  type ImportDraft,
  type ImportIssue,
  type Workbook,
} from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { Source } from '../../input/source.js';
import type { Mappings } from './read-mappings.js';

export type ConflictChoice = 'keep' | 'take';

interface DryRunOptions {
  readonly answers: ImportAnswers;
  /** ISO 8601 moment. */
  readonly at: string;
  readonly lang: Locale;
  /** What somebody says that sheets and their columns are. */
  readonly mappings: Mappings;
  /** What becomes of every item that the plan and the sheet changed differently; `null`: that is still asked. */
  readonly onConflict: ConflictChoice | null;
  /** The department that new entries are of where a sheet doesn't say. */
  readonly opdId: string | undefined;
}

/** What an import does, before it does anything. */
export interface DryRun {
  readonly mappings: Mappings;
  readonly sources: FoundSources;
  readonly draft: ImportDraft;
  readonly compared: ComparedImport;
  /** About the file, its sheets, and the plan as it would be. */
  readonly issues: readonly ImportIssue[];
  /** The plan that comes of it; `null` while something is refused or asked. */
  readonly result: Masterplan | null;
}

/** Reads a workbook against a plan: what each sheet is, what its rows say, and what would become of the plan. */
export function dryRun(
  workbook: Workbook,
  { framework, masterplan }: Source,
  { answers, at, lang, mappings, onConflict, opdId }: DryRunOptions,
): DryRun {
  const sources = findSources(workbook, masterplan, { framework, mappings, opdId });
  const draft = draftImport(workbook, masterplan, {
    framework,
    lang,
    sources: sources.sources,
    answers,
  });
  const compared = compareImport(draft, masterplan, { framework, at });
  const found = { mappings, sources, draft, compared };
  const conflicting = compared.items.filter(({ status }) => status === 'conflicting');
  const choices =
    onConflict === null ? {} : Object.fromEntries(conflicting.map(({ key }) => [key, onConflict]));
  const applied = applyImport(masterplan, compared, { framework, choices });
  if (applied.ok) {
    return { ...found, issues: draft.issues, result: applied.masterplan };
  }
  // Those of the file and of its items are told with them.
  const known = new Set([...draft.issues, ...compared.items.flatMap(({ issues }) => issues)]);
  const ofPlan = applied.issues.filter((issue) => !known.has(issue) && !isConflict(issue));
  return { ...found, issues: [...draft.issues, ...ofPlan], result: null };
}

const isConflict = ({ code }: ImportIssue): boolean => code === 'item-conflicts';
