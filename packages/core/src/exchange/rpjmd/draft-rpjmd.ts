import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { parseMasterplan } from '../../masterplan/parse-masterplan.js';
import type { Masterplan } from '../../masterplan/types.js';
import type { Workbook } from '../reader/sheet.js';
import { mergeRpjmd } from './merge/merge-rpjmd.js';
import type { RpjmdMerge } from './merge/types.js';
import { readRpjmd, type ReadRpjmdOptions, type ReadRpjmdResult } from './read-rpjmd.js';

/**
 * How a file with an RPJMD is put to a plan.
 *
 * @example
 * const options: DraftRpjmdOptions = { framework, period: { from: 2025, to: 2029 } };
 */
export interface DraftRpjmdOptions extends Omit<ReadRpjmdOptions, 'plan'> {
  /** The one that the plan names. */
  readonly framework: Framework;
  /** Whether what is still asked about may stay empty. */
  readonly leaveOpen?: boolean | undefined;
}

/**
 * What an RPJMD does to a plan, before it does anything.
 *
 * @example
 * const isReady = ({ masterplan }: RpjmdDraft) => masterplan !== null;
 */
export interface RpjmdDraft {
  /** What the file says by itself. */
  readonly read: ReadRpjmdResult;
  /** `null` where the file holds nothing that could be put to the plan. */
  readonly merge: RpjmdMerge | null;
  /** What the plan would refuse of it. */
  readonly issues: readonly Issue[];
  /** The plan that comes of it; `null` while something is refused or asked. */
  readonly masterplan: Masterplan | null;
}

/**
 * Reads a file with an RPJMD against a plan: what it says, what of that is new to the plan, and the plan that comes of
 * it once nothing stands against that. Nothing is stored.
 *
 * @example
 * const draft = draftRpjmd({ sheets: [], dates: '1900' }, masterplan, { framework });
 * draft.masterplan; // null
 * draft.read.problems.map(({ code }) => code); // ['nothing-recognised']
 */
export function draftRpjmd(
  workbook: Workbook,
  plan: Masterplan,
  { framework, leaveOpen = false, ...options }: DraftRpjmdOptions,
): RpjmdDraft {
  const read = readRpjmd(workbook, { ...options, plan });
  if (read.rpjmd === null) return { read, merge: null, issues: [], masterplan: null };
  const merge = mergeRpjmd(plan.rpjmd, read.rpjmd);
  const parsed = parseMasterplan({ ...plan, rpjmd: merge.rpjmd }, { frameworks: [framework] });
  if (!parsed.ok) return { read, merge, issues: parsed.issues, masterplan: null };
  const isOpen = read.questions.length > 0 && !leaveOpen;
  return { read, merge, issues: [], masterplan: isOpen ? null : parsed.masterplan };
}
