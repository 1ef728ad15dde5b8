import type { Drawing } from './drawing/types.js';

/**
 * A book as it will be read: what every renderer writes, in this order, and nothing else. It is a pure function of a
 * plan, a template and what officers added.
 *
 * @example
 * const cover: Pick<Book, 'title' | 'subtitle'> = {
 *   title: 'Buku 1', subtitle: 'Analisis Strategi Smart City Daerah',
 * };
 */
export interface Book {
  /** Of its template: `buku-1`. */
  readonly id: string;
  /** A leaflet has its title above instead of cover and contents, and its parts have no numbers. */
  readonly form: 'book' | 'leaflet';
  readonly title: string;
  readonly subtitle: string;
  readonly planTitle: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly period: { readonly from: number; readonly to: number };
  readonly framework: { readonly id: string; readonly version: string; readonly name: string };
  /** True for *data contoh*: it says so on the cover and on every page. */
  readonly sample: boolean;
  /** The edition it is printed from; `null` for a draft, which says so on every page. */
  readonly edition: BookEdition | null;
  /** The day the figures stand for. */
  readonly asOf: string;
  readonly chapters: readonly BookSection[];
  readonly appendices: readonly BookSection[];
}

/**
 * The published edition that a book is printed from.
 *
 * @example
 * const edition: Pick<BookEdition, 'number'> = { number: 3 };
 */
export interface BookEdition {
  readonly number: number;
  readonly publishedAt: string;
  /** SHA-256 of the edition's content, as 64 hexadecimal digits. */
  readonly hash: string;
}

/**
 * A chapter, an appendix or what stands below one.
 *
 * @example
 * const section: BookSection = {
 *   id: 'introduction', heading: 'Pendahuluan', isWide: false, blocks: [], sections: [],
 * };
 */
export interface BookSection {
  /** Unique in its book; parts of it are joined by `/`: `problems/smart-living`. */
  readonly id: string;
  readonly heading: string;
  /** Printed across: it holds a table that is too wide for an upright page. */
  readonly isWide: boolean;
  readonly blocks: readonly BookBlock[];
  readonly sections: readonly BookSection[];
}

/**
 * What a section is made of.
 *
 * @example
 * const block: BookBlock = { kind: 'gap', text: 'Visi belum diisi oleh tim penyusun.' };
 */
export type BookBlock =
  | BookParagraph
  | BookList
  | BookTable
  | BookFigure
  /** Said openly in place of what the plan doesn't hold. */
  | { readonly kind: 'gap'; readonly text: string }
  /** What has to be known to read what stands before it, such as *simulasi, bukan nilai resmi*. */
  | { readonly kind: 'note'; readonly text: string };

/**
 * A paragraph; `author` says whether a template or an officer wrote it.
 *
 * @example
 * const paragraph: BookParagraph = { kind: 'paragraph', author: 'template', text: ['Halo.'] };
 */
export interface BookParagraph {
  readonly kind: 'paragraph';
  readonly author: 'template' | 'officer';
  readonly text: BookText;
}

/**
 * A list of points.
 *
 * @example
 * const list: BookList = { kind: 'list', ordered: false, author: 'template', items: [['Satu'], ['Dua']] };
 */
export interface BookList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly author: 'template' | 'officer';
  readonly items: readonly BookText[];
}

/**
 * Running text. A reference is written as the number of the table or figure it names: *Tabel 3*.
 *
 * @example
 * const text: BookText = ['Rinciannya ada pada ', { reference: 'readiness-elements' }, '.'];
 */
export type BookText = readonly (
  string | { readonly strong: string } | { readonly reference: string }
)[];

/**
 * A table with a caption that can be referred to.
 *
 * @example
 * const table: BookTable = {
 *   kind: 'table',
 *   id: 'missions',
 *   caption: 'Misi',
 *   columns: [{ heading: 'Kode', share: 1, align: 'start' }, { heading: 'Misi', share: 6, align: 'start' }],
 *   rows: [{ cells: ['M-1', 'Pemerintahan yang melayani'], isTotal: false }],
 *   note: null,
 * };
 */
export interface BookTable {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly BookRow[];
  /** What the figures are and where they are from; below the table. */
  readonly note: string | null;
}

/**
 * A column; `share` is its part of the width, against the others.
 *
 * @example
 * const column: BookColumn = { heading: 'Skor', share: 1, align: 'end' };
 */
export interface BookColumn {
  readonly heading: string;
  readonly share: number;
  /** Figures stand at the end. */
  readonly align: 'start' | 'center' | 'end';
}

/**
 * A row with a cell for each column; a cell may hold lines of its own.
 *
 * @example
 * const row: BookRow = { cells: ['Jumlah', '12'], isTotal: true };
 */
export interface BookRow {
  readonly cells: readonly string[];
  readonly isTotal: boolean;
}

/**
 * A drawing with a caption that can be referred to, and what it shows in words.
 *
 * @example
 * const named: Pick<BookFigure, 'id' | 'caption'> = { id: 'radar', caption: 'Kesiapan per subelemen' };
 */
export interface BookFigure {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** What it shows, for who can't see it. */
  readonly alternative: string;
  /** Beside the words after it where a page is wide enough, and smaller for that. */
  readonly isAside: boolean;
  readonly drawing: Drawing;
}
