import type { RequirementId } from '../../issue/requirement-id.js';
import type { LocalisedText } from '../../framework/types.js';
import type { DimensionContent, PlanContent } from './contents.js';

/**
 * Which parts a book has, in which order and what fills them. It is data of a framework: a region that splits its
 * books otherwise gives another one.
 *
 * @example
 * const template: BookTemplate = {
 *   id: 'buku-kami',
 *   title: { id: 'Buku kami', en: 'Our book' },
 *   subtitle: { id: 'Analisis', en: 'Analysis' },
 *   chapters: [],
 *   appendices: [],
 * };
 */
export interface BookTemplate {
  readonly id: string;
  readonly title: LocalisedText;
  readonly subtitle: LocalisedText;
  readonly chapters: readonly ChapterTemplate[];
  readonly appendices: readonly SectionTemplate[];
}

/**
 * A chapter. One for each dimension where `perDimension` says so; its heading is then the dimension's name.
 *
 * @example
 * const chapter: ChapterTemplate = {
 *   id: 'readiness',
 *   heading: { id: 'Analisis kesiapan', en: 'Readiness analysis' },
 *   requirements: ['readiness-assessment'],
 *   perDimension: false,
 *   contents: [],
 *   sections: [],
 * };
 */
export type ChapterTemplate = {
  /** Unique in its book. */
  readonly id: string;
  readonly heading: LocalisedText;
  /** What it requires of the plan; what is lacking is said at its end. */
  readonly requirements: readonly RequirementId[];
} & (
  | {
      readonly perDimension: false;
      readonly contents: readonly PlanContent[];
      readonly sections: readonly SectionTemplate[];
    }
  | { readonly perDimension: true; readonly contents: readonly DimensionContent[] }
);

/**
 * A section of a chapter, or one for each dimension of the framework, named after it.
 *
 * @example
 * const section: SectionTemplate = {
 *   id: 'vision',
 *   heading: { id: 'Visi dan misi', en: 'Vision and missions' },
 *   isWide: false,
 *   perDimension: false,
 *   contents: ['vision-and-missions'],
 * };
 */
export type SectionTemplate = {
  /** Unique in its chapter. */
  readonly id: string;
  /** Printed across. */
  readonly isWide: boolean;
} & (
  | {
      readonly perDimension: false;
      readonly heading: LocalisedText;
      readonly contents: readonly PlanContent[];
    }
  | { readonly perDimension: true; readonly contents: readonly DimensionContent[] }
);
