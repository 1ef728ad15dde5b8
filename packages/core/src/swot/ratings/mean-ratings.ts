import type { Issue } from '../../issue/issue.js';
import { checkRating } from '../check-rating.js';
import { issueAt } from '../issue-at.js';
import { ratingRange } from '../rating-range.js';
import { resolveSwotMethod } from '../resolve-swot-method.js';
import { sumOf } from '../sum-of.js';
import type { SwotAnalysis, SwotFactor } from '../types.js';

/**
 * What one respondent answered; `null` and a factor that is not in the list are no answer.
 *
 * @example
 * const answers: RespondentRatings = {
 *   respondent: 'Bappeda',
 *   ratings: [{ code: 'S1', rating: 4 }, { code: 'S2', rating: null }],
 * };
 */
export interface RespondentRatings {
  /** A name or a number that no other respondent has: entries that share it are of one respondent. */
  readonly respondent: string;
  readonly ratings: readonly { readonly code: string; readonly rating: number | null }[];
}

/**
 * The mean of one factor, with the answers it was made of.
 *
 * @example
 * const mean: MeanRating = {
 *   code: 'S1',
 *   mean: 3.5,
 *   sum: 7,
 *   count: 2,
 *   missing: 1,
 *   spread: 1,
 *   answers: [
 *     { respondent: 'Diskominfo', rating: 3 },
 *     { respondent: 'Bappeda', rating: 4 },
 *   ],
 * };
 */
export interface MeanRating {
  readonly code: string;
  /** sum ÷ count, not rounded; `null` where nobody answered. */
  readonly mean: number | null;
  readonly sum: number | null;
  /** How many answers count. */
  readonly count: number;
  /** How many respondents gave none that counts. */
  readonly missing: number;
  /** The highest answer − the lowest: how far respondents disagree. */
  readonly spread: number | null;
  /** Lowest rating first, which is the order of the sum. */
  readonly answers: readonly { readonly respondent: string; readonly rating: number }[];
}

/**
 * Ratings averaged over respondents.
 *
 * @example
 * const empty: MeanRatings = { factors: [], respondents: 0, issues: [] };
 */
export interface MeanRatings {
  /** One for each factor, in the order given. */
  readonly factors: readonly MeanRating[];
  /** How many different ones there are. */
  readonly respondents: number;
  readonly issues: readonly Issue[];
}

/**
 * Averages ratings over respondents, factor by factor, with the number of answers and how far they lie
 * apart. A mean goes where a rating goes: {@link SwotFactor.rating}.
 *
 * Missing answers are left out of sum and count; a factor nobody rated has the mean `null`, never 0. An
 * answer off the scale of the method is left out and reported, as is one to a factor that does not exist. Of
 * several answers of one respondent to one factor, in one entry or in two, the first counts and each further
 * one is a `duplicate-entry`, also where the first is off the scale: nobody knows which one was meant. The
 * order of respondents who differ changes no bit.
 *
 * @example
 * const { factors } = meanRatings(
 *   [{ code: 'S1', kind: 'strength' }],
 *   [
 *     { respondent: 'Bappeda', ratings: [{ code: 'S1', rating: 4 }] },
 *     { respondent: 'Diskominfo', ratings: [{ code: 'S1', rating: 3 }] },
 *     { respondent: 'Dishub', ratings: [] },
 *   ],
 * );
 * factors[0]?.mean; // 3.5
 * factors[0]?.missing; // 1
 */
export function meanRatings(
  factors: readonly Pick<SwotFactor, 'code' | 'kind'>[],
  respondents: readonly RespondentRatings[],
  method?: SwotAnalysis['method'],
): MeanRatings {
  const { ratingScale } = resolveSwotMethod(method);
  const rated = new Map(
    factors.map(({ code, kind }) => [
      code,
      {
        range: ratingRange(ratingScale, kind),
        answers: new Map<string, MeanRating['answers'][number] | null>(),
      },
    ]),
  );
  const issues = respondents.flatMap(({ respondent, ratings }, by) =>
    ratings.flatMap(({ code, rating }, index): Issue[] => {
      if (rating === null) return [];
      const path = ['respondents', by, 'ratings', index];
      const refused = (reason: Issue['code']) => [
        issueAt(reason, [...path, 'code'], { found: code, respondent }),
      ];
      const factor = rated.get(code);
      if (factor === undefined) return refused('factor-not-found');
      if (factor.answers.has(respondent)) return refused('duplicate-entry');
      const offScale = checkRating(rating, code, factor.range, [...path, 'rating']);
      factor.answers.set(respondent, offScale.length > 0 ? null : { respondent, rating });
      return offScale;
    }),
  );
  const { size } = new Set(respondents.map(({ respondent }) => respondent));
  return {
    factors: factors.map(({ code }) => {
      const given = [...(rated.get(code)?.answers.values() ?? [])];
      const answers = given.filter((answer) => answer !== null);
      // Smallest first, so that the order of the respondents changes no bit.
      answers.sort((a, b) => a.rating - b.rating);
      const first = answers[0];
      const last = answers.at(-1);
      const count = answers.length;
      const sum = sumOf(answers.map(({ rating }) => rating));
      return {
        code,
        mean: sum === null ? null : sum / count,
        sum,
        count,
        missing: size - count,
        spread: first && last ? last.rating - first.rating : null,
        answers,
      };
    }),
    respondents: size,
    issues,
  };
}
