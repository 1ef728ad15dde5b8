import type {
  BookAdditions,
  BookFile,
  BookManifest,
  BookSource,
  Emblem,
} from '@kotacerdas/core/book';

/**
 * What a book is printed from. It is plain data, so that it can be sent to another thread.
 *
 * @example
 * const chosen: Pick<PrintJob, 'templateId' | 'emblem'> = { templateId: 'buku-1', emblem: null };
 */
export interface PrintJob {
  readonly source: BookSource;
  /** One of the books of the framework: `buku-1`. */
  readonly templateId: string;
  /** What officers wrote into it. */
  readonly additions: BookAdditions;
  /** For the cover, as core's `checkEmblem` gave it. */
  readonly emblem: Emblem | null;
}

/**
 * What is done one after the other.
 *
 * @example
 * const first: PrintStep = printSteps[0]; // 'figures'
 */
export const printSteps = ['figures', 'docx', 'pdf', 'html'] as const;
export type PrintStep = (typeof printSteps)[number];

/**
 * How far a book is: `done` of `total` is finished, and `step` is being worked on. Each figure counts as one, as does
 * each file.
 *
 * @example
 * const tell = ({ done, total }: PrintProgress) => `${Math.round((done / total) * 100)} %`;
 */
export interface PrintProgress {
  readonly step: PrintStep;
  readonly done: number;
  readonly total: number;
}

/**
 * A book in all its formats, with the manifest that tells later whether they are still what was printed.
 *
 * @example
 * const names = ({ files }: PrintedBook) => files.map(({ name }) => name); // ['buku-1-kota-tasikmalaya-edisi-3.docx', …]
 */
export interface PrintedBook {
  readonly manifest: BookManifest;
  readonly files: readonly BookFile[];
}
