import type { Issue } from '../../issue/issue.js';
import { durationInYears } from '../horizon/duration-in-years.js';
import { byCode } from '../shared/by-code.js';
import { checkPeriod } from '../shared/check-period.js';
import { groupBy } from '../shared/group-by.js';
import { issueOf } from '../../issue/issue-of.js';
import { requireNumber } from '../shared/require-number.js';
import type { ActionProgram, ProgramRef } from '../types.js';
import { defaultQuickWins, type QuickWinProfile } from './quick-win-profile.js';

/**
 * What {@link checkQuickWins} reads of a programme.
 *
 * @example
 * const program: QuickWinProgram = {
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   dimensionId: 'smart-living',
 *   period: { from: 2026, to: 2026 },
 *   quickWin: true,
 *   status: 'running',
 * };
 */
export type QuickWinProgram = Pick<
  ActionProgram,
  'id' | 'code' | 'dimensionId' | 'period' | 'quickWin' | 'status'
>;

/**
 * The quick wins of each dimension against what is asked.
 *
 * @example
 * const check: QuickWinCheck = { dimensions: [], tooLong: [], issues: [] };
 */
export interface QuickWinCheck {
  /** The dimensions asked for, in their order, then others that have a quick win. */
  readonly dimensions: readonly {
    readonly dimensionId: string;
    readonly quickWins: readonly ProgramRef[];
    /** Against the number asked; `surplus` also for a dimension that wasn't asked for. */
    readonly state: 'missing' | 'as-asked' | 'surplus';
  }[];
  /** Quick wins that take longer than they may, with their years. */
  readonly tooLong: readonly (ProgramRef & { readonly years: number })[];
  readonly issues: readonly Issue[];
}

/**
 * Which dimensions have fewer or more quick wins than asked (`quick-win-missing`, a warning;
 * `quick-win-surplus`, info), and which quick wins take too long (`quick-win-too-long`, a warning). Cancelled
 * programmes don't count. Paths begin at `programs`. Without programmes every dimension lacks its quick win.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when a number of the profile is negative or none.
 *
 * @example
 * const check = checkQuickWins(
 *   [
 *     {
 *       id: 'pr-1',
 *       code: 'PR-1',
 *       dimensionId: 'smart-living',
 *       period: { from: 2024, to: 2025 },
 *       quickWin: true,
 *       status: 'running',
 *     },
 *   ],
 *   ['smart-living', 'smart-economy'],
 * );
 * check.dimensions.map(({ state }) => state); // ['as-asked', 'missing']
 * check.tooLong; // [{ programId: 'pr-1', code: 'PR-1', years: 2 }]
 */
export function checkQuickWins(
  programs: readonly QuickWinProgram[],
  dimensionIds: readonly string[],
  profile: Partial<QuickWinProfile> = {},
): QuickWinCheck {
  const { perDimension = defaultQuickWins.perDimension, upToYears = defaultQuickWins.upToYears } =
    profile;
  requireNumber(perDimension, [0, Infinity], 'perDimension');
  requireNumber(upToYears, [0, Infinity], 'upToYears');
  const wins = programs
    .map((program, index) => ({ ...program, index }))
    .filter(({ quickWin, status }) => quickWin && status !== 'cancelled')
    .sort(byCode);
  const ofDimension = groupBy(wins, ({ dimensionId }) => dimensionId);
  const asked = new Set(dimensionIds);
  const others = [...ofDimension.keys()].filter((id) => !asked.has(id)).sort();
  const dimensions = [...asked, ...others].map((dimensionId) => {
    const quickWins = (ofDimension.get(dimensionId) ?? []).map(toRef);
    const expected = asked.has(dimensionId) ? perDimension : 0;
    return { dimensionId, quickWins, expected, state: stateOf(quickWins.length, expected) };
  });
  const tooLong = wins.flatMap((program) => {
    const years = durationInYears(program.period);
    return years !== null && years > upToYears ? [{ ...program, years }] : [];
  });
  return {
    dimensions: dimensions.map(({ dimensionId, quickWins, state }) => ({
      dimensionId,
      quickWins,
      state,
    })),
    tooLong: tooLong.map((program) => ({ ...toRef(program), years: program.years })),
    issues: [
      ...dimensions.flatMap(({ dimensionId: dimension, expected, quickWins, state }) => {
        const params = { dimension, expected, found: quickWins.length };
        if (state === 'missing') {
          return [issueOf('warning', 'quick-win-missing', ['programs'], params)];
        }
        return state === 'surplus'
          ? [issueOf('info', 'quick-win-surplus', ['programs'], params)]
          : [];
      }),
      ...tooLong.map(({ code, index, years }) =>
        issueOf('warning', 'quick-win-too-long', ['programs', index, 'period'], {
          program: code,
          years,
          limit: upToYears,
        }),
      ),
      ...wins.flatMap(({ index, period }) => checkPeriod(period, ['programs', index, 'period'])),
    ],
  };
}

function stateOf(found: number, expected: number): QuickWinCheck['dimensions'][number]['state'] {
  if (found === expected) return 'as-asked';
  return found < expected ? 'missing' : 'surplus';
}

function toRef({ id, code }: QuickWinProgram): ProgramRef {
  return { programId: id, code };
}
