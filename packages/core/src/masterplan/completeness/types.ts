import type { LocalisedText } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import type { RequirementId } from '../../issue/requirement-id.js';
import type { StepRole } from '../../issue/step-role.js';
import type { StepWord } from '../../issue/step-word.js';
import type { OpdId } from '../types.js';

/**
 * Who takes a step: an OPD where the item names one that the plan has, else a role.
 *
 * @example
 * const owner: StepOwner = { kind: 'role', role: 'dimension-lead', dimensionId: 'smart-living' };
 */
export type StepOwner =
  | { readonly kind: 'opd'; readonly opdId: OpdId }
  | {
      readonly kind: 'role';
      readonly role: StepRole;
      /** Of which dimension; `null` for a role of the whole region. */
      readonly dimensionId: string | null;
    };

/**
 * What a place of the plan is called: as the plan or its framework names it (a code is the same in every
 * language), else by a word that `locale` knows; `null` where there is only one such place.
 *
 * @example
 * const name: StepName = { word: 'population' };
 */
export type StepName = LocalisedText | { readonly word: StepWord } | null;

/**
 * The next thing that one owner does for one requirement. `describeNextStep` says it in words.
 *
 * @example
 * const step: NextStep = {
 *   code: 'needs-of-problems',
 *   path: ['problems', 3],
 *   params: { count: 12, first: { id: 'P-GOV-04', en: 'P-GOV-04' } },
 *   who: { kind: 'role', role: 'admin', dimensionId: null },
 * };
 */
export interface NextStep {
  readonly code: RequirementId;
  /** The first place that lacks something; where nothing stands yet, the place where it will. */
  readonly path: Issue['path'];
  readonly params: {
    /** How many places lack it; 1 or more. */
    readonly count: number;
    /** What the first of them is called. */
    readonly first: StepName;
  };
  readonly who: StepOwner;
  /** Of an assessment that takes no more answers as it stands: first it has to be opened again. */
  readonly isClosed?: true;
  /** Of a closed one: the title of the later assessment that is open by now, and comes into the book in its place. */
  readonly openAssessment?: string;
}

/**
 * How far one requirement is met, counted in places of the plan that it asks something of.
 *
 * @example
 * const check: RequirementCheck = {
 *   id: 'vision',
 *   done: 1,
 *   expected: 1,
 *   share: 1,
 *   next: [],
 * };
 */
export interface RequirementCheck {
  readonly id: RequirementId;
  readonly done: number;
  readonly expected: number;
  /** `done / expected`, 0 to 1; `null` where nothing is asked, such as needs of no problems. */
  readonly share: number | null;
  /** One step for each owner, the one with most to do first. */
  readonly next: readonly NextStep[];
}

/**
 * `empty`: nothing that is asked is there; `complete`: all of it; `started`: something between.
 *
 * @example
 * const status: ChapterStatus = 'started';
 */
export type ChapterStatus = 'empty' | 'started' | 'complete';

/**
 * How far the plan fills one chapter of a book.
 *
 * @example
 * const check: ChapterCheck = {
 *   book: 'buku-1',
 *   id: 'appendix',
 *   name: { id: 'Lampiran', en: 'Appendix' },
 *   dimensionId: null,
 *   status: 'empty',
 *   share: null,
 *   requirements: [],
 *   next: [],
 * };
 */
export interface ChapterCheck {
  readonly book: string;
  /** Unique within its book; of a page about one dimension, `dimension/smart-living`. */
  readonly id: string;
  readonly name: LocalisedText;
  /** The dimension of a page that is about one; else `null`. */
  readonly dimensionId: string | null;
  readonly status: ChapterStatus;
  /** Mean of the shares of those requirements that ask something, 0 to 1; `null` where none does. */
  readonly share: number | null;
  /** In order of importance. */
  readonly requirements: readonly RequirementCheck[];
  readonly next: readonly NextStep[];
}

/**
 * How far the plan fills one book.
 *
 * @example
 * const check: BookCheck = { id: 'buku-3', status: 'empty', share: null, chapters: [] };
 */
export interface BookCheck {
  readonly id: string;
  readonly status: ChapterStatus;
  /** Mean of the shares of its chapters that have one, 0 to 1. */
  readonly share: number | null;
  readonly chapters: readonly ChapterCheck[];
}

/**
 * How far a plan fills its books, and what to do next.
 *
 * @example
 * const completeness: Completeness = { status: 'empty', share: null, books: [], next: [] };
 */
export interface Completeness {
  readonly status: ChapterStatus;
  /** Mean of the shares of its books that have one, 0 to 1. */
  readonly share: number | null;
  readonly books: readonly BookCheck[];
  /** Steps of all chapters in the order of the books; a step that several chapters ask for stands once. */
  readonly next: readonly NextStep[];
}

/**
 * A chapter and what it requires of a plan, the most important first.
 *
 * @example
 * const chapter: BookChapter = {
 *   book: 'buku-2',
 *   id: 'roadmap',
 *   name: { id: 'Peta jalan', en: 'Roadmap' },
 *   perDimension: false,
 *   requirements: ['horizons'],
 * };
 */
export interface BookChapter {
  readonly book: string;
  /** Unique within its book. */
  readonly id: string;
  readonly name: LocalisedText;
  /** One chapter for each dimension of the framework, with its name; the ids of both are joined by `/`. */
  readonly perDimension: boolean;
  readonly requirements: readonly RequirementId[];
}
