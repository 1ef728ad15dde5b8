import { findSubDimension } from '../../../framework/find-sub-dimension.js';
import type { Framework } from '../../../framework/types.js';
import { findWords } from './find-words.js';
import { hintsFor } from './hints-for.js';
import type {
  DimensionCandidate,
  DimensionSuggestion,
  SuggestedFrom,
  SuggestionHints,
  SuggestionReason,
} from './types.js';

/** A word of the name says more than the bidang urusan, and that more than a word of an indicator. Our own proposal. */
const points = { nameWord: 4, indicatorWord: 1, firstOfField: 3, laterOfField: 1, support: 9 };

/**
 * Where each programme of the RPJMD likely belongs, by the words of its name and indicators and by the bidang urusan of
 * its code, with the reasons. Words and table are our own proposal; without hints for the framework nothing is
 * suggested. In the order of the programmes, each by itself: a person decides.
 *
 * @example
 * const [suggestion] = suggestDimensions(
 *   [{ id: 'rp-1', name: 'Pengelolaan Persampahan', nomenclatureCode: '2.11.11', indicators: [] }],
 *   kominfo2021,
 * );
 * suggestion?.best?.subDimensionId; // 'environment-waste'
 */
export function suggestDimensions(
  programs: readonly SuggestedFrom[],
  framework: Framework,
  hints: SuggestionHints | null = hintsFor(framework),
): DimensionSuggestion[] {
  return programs.map((program) => {
    const candidates = hints === null ? [] : candidatesOf(program, framework, hints);
    const [best = null, ...others] = candidates;
    return { rpjmdProgramId: program.id, confidence: confidenceOf(best, others), best, others };
  });
}

function candidatesOf(
  program: SuggestedFrom,
  framework: Framework,
  hints: SuggestionHints,
): DimensionCandidate[] {
  const found = new Map<string, { points: number; reasons: SuggestionReason[] }>();
  const add = (subDimensionId: string, gained: number, reason: SuggestionReason) => {
    const { points: before, reasons } = found.get(subDimensionId) ?? { points: 0, reasons: [] };
    found.set(subDimensionId, { points: before + gained, reasons: [...reasons, reason] });
  };
  addCode(program.nomenclatureCode, hints, add);
  for (const { subDimensionId, words } of hints.words) {
    for (const word of findWords(program.name, words)) {
      add(subDimensionId, points.nameWord, { kind: 'word', word, in: 'name' });
    }
    program.indicators.forEach(({ name }, indicator) => {
      for (const word of findWords(name, words)) {
        const reason = { kind: 'word', word, in: 'indicator', indicator } as const;
        add(subDimensionId, points.indicatorWord, reason);
      }
    });
  }
  // The framework's own order decides between equals, whatever the order of the hints.
  return framework.dimensions
    .flatMap(({ subDimensions }) => subDimensions)
    .flatMap(({ id }) => {
      const reasons = found.get(id);
      const dimension = findSubDimension(framework, id)?.dimension;
      return reasons === undefined || dimension === undefined
        ? []
        : [{ dimensionId: dimension.id, subDimensionId: id, ...reasons }];
    })
    .sort((a, b) => b.points - a.points);
}

function addCode(
  code: string,
  { fields, support }: SuggestionHints,
  add: (subDimensionId: string, gained: number, reason: SuggestionReason) => void,
): void {
  const [affair = '', within = '', program = ''] = code.split('.');
  if (program === support.program) {
    add(support.subDimensionId, points.support, { kind: 'support', program });
    return;
  }
  const hint = fields.find(({ field }) => field === `${affair}.${within}`);
  hint?.subDimensionIds.forEach((id, at) => {
    const gained = at === 0 ? points.firstOfField : points.laterOfField;
    add(id, gained, { kind: 'field', field: hint.field, name: hint.name });
  });
}

function confidenceOf(
  best: DimensionCandidate | null,
  [second]: readonly DimensionCandidate[],
): DimensionSuggestion['confidence'] {
  if (best === null) return 'none';
  const kinds = new Set(best.reasons.map(({ kind }) => kind));
  const isAlone = second === undefined || second.points < best.points;
  return isAlone && (kinds.size > 1 || kinds.has('support')) ? 'strong' : 'weak';
}
