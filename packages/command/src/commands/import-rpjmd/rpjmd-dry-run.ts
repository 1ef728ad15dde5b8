import type { Issue } from '@kotacerdas/core';
import {
  mergeRpjmd,
  readRpjmd,
  type ReadRpjmdOptions,
  type ReadRpjmdResult,
  type RpjmdMerge,
  type Workbook,
} from '@kotacerdas/core/exchange';
import { parseMasterplan, type Masterplan } from '@kotacerdas/core/masterplan';
import type { Source } from '../../input/source.js';

/** What an RPJMD does to a plan, before it does anything. */
export interface RpjmdDryRun {
  readonly read: ReadRpjmdResult;
  /** `null` where the file holds nothing that could be put to the plan. */
  readonly merge: RpjmdMerge | null;
  /** What the plan would refuse of it. */
  readonly issues: readonly Issue[];
  /** The plan that comes of it; `null` while something is refused or asked. */
  readonly result: Masterplan | null;
}

/** Reads a file with an RPJMD against a plan. */
export function rpjmdDryRun(
  workbook: Workbook,
  { framework, masterplan }: Source,
  said: Pick<ReadRpjmdOptions, 'answers' | 'period'>,
): RpjmdDryRun {
  const read = readRpjmd(workbook, { plan: masterplan, ...said });
  if (read.rpjmd === null) return { read, merge: null, issues: [], result: null };
  const merge = mergeRpjmd(masterplan.rpjmd, read.rpjmd);
  const input = { ...masterplan, rpjmd: merge.rpjmd };
  const parsed = parseMasterplan(input, { frameworks: [framework] });
  if (!parsed.ok) return { read, merge, issues: parsed.issues, result: null };
  const isOpen = read.questions.length > 0;
  return { read, merge, issues: [], result: isOpen ? null : parsed.masterplan };
}
