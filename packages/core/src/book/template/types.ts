import type * as z from 'zod/mini';
import type { DeepReadonly } from '../../masterplan/deep-readonly.js';
import type { bookTemplateSchema } from './template-schema.js';

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
export interface BookTemplate extends DeepReadonly<z.output<typeof bookTemplateSchema>> {}

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
export type ChapterTemplate = BookTemplate['chapters'][number];

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
export type SectionTemplate = BookTemplate['appendices'][number];
