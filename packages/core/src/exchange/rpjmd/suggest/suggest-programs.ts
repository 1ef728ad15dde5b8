import type { FundingSource } from '../../../action-plan/choices.js';
import { findDimension } from '../../../framework/find-dimension.js';
import type { Framework } from '../../../framework/types.js';
import { nextItemCode } from '../../../masterplan/next-item-code.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { RpjmdInput } from '../types.js';
import { draftProgram, type ConfirmedProgram, type ProgramDraft } from './draft-program.js';

/**
 * What drafts are made with.
 *
 * @example
 * const options: SuggestProgramsOptions = { framework: kominfo2021, now: '2026-11-29T02:00:00.000Z' };
 */
export interface SuggestProgramsOptions {
  readonly framework: Framework;
  /** ISO 8601 in UTC with milliseconds: when the drafts were made. */
  readonly now: string;
  /** Where the ceilings' money comes from: the region's own budget, unless given. */
  readonly source?: FundingSource | undefined;
}

/**
 * Drafts of an action plan.
 *
 * @example
 * const draftsOf = ({ drafts }: SuggestedPrograms) => drafts.map(({ item }) => item.name);
 */
export interface SuggestedPrograms {
  readonly drafts: readonly ProgramDraft[];
  /** Programmes of the RPJMD that one of the action plan carries already, with its code. */
  readonly planned: readonly { readonly rpjmdProgramId: string; readonly code: string }[];
  /** What isn't in the RPJMD, or in no dimension of the framework. */
  readonly unknown: readonly ConfirmedProgram[];
}

/**
 * Drafts for the action plan from programmes of the RPJMD that a person confirmed: name, OPD, indicators, years, and
 * the ceilings as its budget. What the RPJMD doesn't say is left open and listed, never made up. One that the action
 * plan has already isn't drafted again.
 *
 * @example
 * const { drafts, unknown } = suggestPrograms(
 *   [{ rpjmdProgramId: 'v-p1', dimensionId: 'smart-governance' }],
 *   { programs: [] },
 *   { framework: kominfo2021, now: '2026-11-29T02:00:00.000Z' },
 * );
 * drafts.length; // 0
 * unknown.length; // 1
 */
export function suggestPrograms(
  confirmed: readonly ConfirmedProgram[],
  plan: Pick<Masterplan, 'programs'> & { readonly rpjmd?: RpjmdInput | undefined },
  { framework, now, source = 'apbd-kabupaten-kota' }: SuggestProgramsOptions,
): SuggestedPrograms {
  const { programs: known, rpjmd } = plan;
  const codes = known.map(({ code }) => code);
  const takenIds = new Set<string>(
    known.flatMap(({ id, indicators }) => [id, ...indicators.map((measure) => measure.id)]),
  );
  const drafts: ProgramDraft[] = [];
  const planned: SuggestedPrograms['planned'][number][] = [];
  const unknown: ConfirmedProgram[] = [];
  const done = new Set<string>();
  for (const wanted of confirmed) {
    const { dimensionId, rpjmdProgramId } = wanted;
    const from = rpjmd?.programs.find(({ id }) => id === rpjmdProgramId);
    const dimension = findDimension(framework, dimensionId);
    if (rpjmd === undefined || from === undefined || dimension === null) {
      unknown.push(wanted);
      continue;
    }
    const carrier = known.find((program) => program.rpjmdProgramId === rpjmdProgramId);
    if (carrier !== undefined) planned.push({ rpjmdProgramId, code: carrier.code });
    if (carrier !== undefined || done.has(rpjmdProgramId)) continue;
    done.add(rpjmdProgramId);
    const code = nextItemCode(codes, 'program', dimension.code);
    codes.push(code);
    drafts.push(draftProgram({ code, from, now, rpjmd, source, wanted }, takenIds));
  }
  return { drafts, planned, unknown };
}
