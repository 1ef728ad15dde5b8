import type { LocalisedText } from '../../../framework/types.js';

/**
 * What a bidang urusan points to: a part of a framework, the likeliest first.
 *
 * @example
 * const field: FieldHint = {
 *   field: '1.02', name: { id: 'Kesehatan', en: 'Health' }, subDimensionIds: ['living-health'],
 * };
 */
export interface FieldHint {
  /** Urusan and bidang urusan of the nomenclature. */
  readonly field: string;
  readonly name: LocalisedText;
  readonly subDimensionIds: readonly string[];
}

/**
 * Words that point to a sub-dimension, in small letters; several words together are found in this order only.
 *
 * @example
 * const hint: WordHint = { subDimensionId: 'environment-waste', words: ['sampah', 'air limbah'] };
 */
export interface WordHint {
  readonly subDimensionId: string;
  readonly words: readonly string[];
}

/**
 * What suggestions of a framework go by: data that a region may change.
 *
 * @example
 * const hints: SuggestionHints = {
 *   framework: { id: 'kominfo-2021', version: '1' },
 *   proposal: true,
 *   fields: [],
 *   support: { program: '01', subDimensionId: 'governance-bureaucracy' },
 *   words: [],
 * };
 */
export interface SuggestionHints {
  readonly framework: { readonly id: string; readonly version: string };
  /** True for *usulan, bukan ketentuan resmi*. */
  readonly proposal: boolean;
  readonly fields: readonly FieldHint[];
  /** The programme of every bidang urusan that keeps the office itself running. */
  readonly support: { readonly program: string; readonly subDimensionId: string };
  readonly words: readonly WordHint[];
}

/**
 * What a suggestion reads of a programme of the RPJMD.
 *
 * @example
 * const program: SuggestedFrom = {
 *   id: 'rp-1', name: 'Pengelolaan Persampahan', nomenclatureCode: '2.11.11', indicators: [],
 * };
 */
export interface SuggestedFrom {
  readonly id: string;
  readonly name: string;
  readonly nomenclatureCode: string;
  readonly indicators: readonly { readonly name: string }[];
}

/**
 * Why a sub-dimension is suggested: a word, as it stands in the name or in an indicator; the bidang urusan of the code;
 * or that the code is of the programme that every office has for itself.
 *
 * @example
 * const reason: SuggestionReason = { kind: 'word', word: 'sampah', in: 'name' };
 */
export type SuggestionReason =
  | { readonly kind: 'word'; readonly word: string; readonly in: 'name' }
  | {
      readonly kind: 'word';
      readonly word: string;
      readonly in: 'indicator';
      /** Place of the indicator within the programme. */
      readonly indicator: number;
    }
  | { readonly kind: 'field'; readonly field: string; readonly name: LocalisedText }
  | { readonly kind: 'support'; readonly program: string };

/**
 * A sub-dimension with what points to it.
 *
 * @example
 * const candidate: DimensionCandidate = {
 *   dimensionId: 'smart-environment',
 *   subDimensionId: 'environment-waste',
 *   points: 3,
 *   reasons: [{ kind: 'word', word: 'sampah', in: 'name' }],
 * };
 */
export interface DimensionCandidate {
  readonly dimensionId: string;
  readonly subDimensionId: string;
  /** How much points to it: only for the order. */
  readonly points: number;
  readonly reasons: readonly SuggestionReason[];
}

/**
 * Where a programme of the RPJMD likely belongs. A suggestion only: a person decides.
 *
 * @example
 * const isOpen = ({ confidence }: DimensionSuggestion) => confidence === 'none';
 */
export interface DimensionSuggestion {
  readonly rpjmdProgramId: string;
  /**
   * `strong`: reasons of two kinds agree, and nothing else comes as near; `weak`: something points there; `none`: nothing
   * does.
   */
  readonly confidence: 'strong' | 'weak' | 'none';
  /** `null` with confidence `none`. */
  readonly best: DimensionCandidate | null;
  /** What else is pointed to, the likelier first. */
  readonly others: readonly DimensionCandidate[];
}
