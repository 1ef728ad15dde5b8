import type { ReadinessInstrument } from '../../framework/types.js';
import { isWritten } from '../../issue/is-written.js';
import type { Issue } from '../../issue/issue.js';
import { answerAt, emptySheet, targetAt, type AnswerSheet } from '../sheet/answer-sheet.js';
import { compileInstrument, type CompiledInstrument } from '../sheet/compile-instrument.js';
import { readAnswers } from '../sheet/read-answers.js';
import type { ReadinessAnswer } from '../types.js';
import { answersAt, readRaters } from './read-raters.js';
import { suggestLevel, type SuggestionRule } from './suggest-level.js';
import type {
  ConsolidatedIndicator,
  ConsolidatedReadiness,
  RaterAnswer,
  RaterSheet,
  ReadinessDecision,
} from './types.js';

/**
 * Brings the answers of several raters and the owner's decisions together. Nothing is averaged: the final
 * level of an indicator is what its owner decided, with a justification; what the raters said stands beside
 * it with a suggestion. A decision without justification is reported (`justification-missing`) and does not
 * count; so are faulty answers and decisions, as by `scoreReadiness`. A target outside the scale is reported and not
 * passed on. Paths begin at `raterSheets` or `decisions`.
 * The order of the raters changes nothing.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does; `KC_INVALID_OPTION` for a rule that
 * {@link suggestLevel} doesn't know.
 *
 * @param options.suggestionRule how a level is suggested: `lower-median` unless told otherwise. A proposal
 * of this project, see {@link suggestLevel}.
 *
 * @example
 * const { indicators, ratings } = consolidateReadiness(
 *   kominfo2021.readiness,
 *   [
 *     { raterId: 'bappeda', ratings: [{ indicatorId: 'people-ict-competence', current: 2 }] },
 *     { raterId: 'diskominfo', ratings: [{ indicatorId: 'people-ict-competence', current: 4 }] },
 *   ],
 *   [{ indicatorId: 'people-ict-competence', current: 3, justification: 'Baru 40% bersertifikat.' }],
 * );
 * indicators[0]?.suggestion; // 2
 * indicators[0]?.departure; // 1
 * ratings.length; // 1
 */
export function consolidateReadiness(
  instrument: ReadinessInstrument,
  raterSheets: readonly RaterSheet[],
  decisions: readonly ReadinessDecision[],
  options: { readonly suggestionRule?: SuggestionRule | undefined } = {},
): ConsolidatedReadiness {
  const { suggestionRule = 'lower-median' } = options;
  const compiled = compileInstrument(instrument);
  const { raters, issues } = readRaters(compiled, raterSheets);
  const found = readDecisions(compiled, decisions);
  const indicators = compiled.places.map((place, position): ConsolidatedIndicator => {
    const answers = answersAt(raters, position);
    const suggestion = suggest(answers, suggestionRule);
    const decision = found.byId.get(place.indicatorId) ?? null;
    const current = answerAt(found.sheet, position);
    const departure =
      typeof current === 'number' && typeof suggestion === 'number' ? current - suggestion : null;
    const status = statusOf(decision, current);
    return { ...place, answers, suggestion, decision, status, departure };
  });
  const count = (status: ConsolidatedIndicator['status']): number =>
    indicators.filter((indicator) => indicator.status === status).length;
  return {
    suggestionRule,
    indicators,
    ratings: indicators.flatMap(({ decision, status }, position) =>
      decision !== null && status === 'decided'
        ? [countingPart(decision, found.sheet, position)]
        : [],
    ),
    decided: count('decided'),
    unjustified: count('unjustified'),
    undecided: count('undecided'),
    issues: [...issues, ...found.issues],
  };
}

function suggest(answers: readonly RaterAnswer[], rule: SuggestionRule): ReadinessAnswer {
  const levels = answers.flatMap(({ current }) => (current === 'not-applicable' ? [] : [current]));
  if (levels.length > 0) return suggestLevel(levels, rule);
  return answers.length > 0 ? 'not-applicable' : null;
}

function statusOf(
  decision: ReadinessDecision | null,
  current: ReadinessAnswer,
): ConsolidatedIndicator['status'] {
  if (decision === null || current === null) return 'undecided';
  return isJustified(decision) ? 'decided' : 'unjustified';
}

function isJustified({ justification }: ReadinessDecision): boolean {
  return isWritten(justification);
}

/** A decision as it may be scored: without a target that is none of the scale. */
function countingPart(
  decision: ReadinessDecision,
  sheet: AnswerSheet,
  position: number,
): ReadinessDecision {
  const { target, ...others } = decision;
  return target === undefined || target === targetAt(sheet, position) ? decision : others;
}

/** The first decision on each indicator, and what is wrong with them. Paths of issues start at `decisions`. */
function readDecisions(
  instrument: CompiledInstrument,
  decisions: readonly ReadinessDecision[],
): {
  readonly byId: ReadonlyMap<string, ReadinessDecision>;
  readonly sheet: AnswerSheet;
  readonly issues: readonly Issue[];
} {
  const sheet = emptySheet(instrument.ids.length);
  const issues = readAnswers(instrument, sheet, decisions).map((issue) => ({
    ...issue,
    path: ['decisions', ...issue.path.slice(1)],
  }));
  const byId = new Map<string, ReadinessDecision>();
  decisions.forEach((decision, index) => {
    const { indicatorId } = decision;
    const position = instrument.positions.get(indicatorId);
    if (position === undefined || byId.has(indicatorId)) return;
    byId.set(indicatorId, decision);
    if (answerAt(sheet, position) === null || isJustified(decision)) return;
    issues.push({
      severity: 'error',
      code: 'justification-missing',
      path: ['decisions', index, 'justification'],
      params: { indicator: indicatorId },
    });
  });
  return { byId, sheet, issues };
}
