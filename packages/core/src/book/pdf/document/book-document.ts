import type { PdfInfo, StructureElement, TextOptions } from 'pdfmake/js/PDFDocument.js';
import { escapeHtml } from '../../../locale/escape-html.js';
import { PDFDocument } from '../parts/pdfmake.js';
import type { Emblem } from '../../emblem/types.js';
import type { Tag } from './tag.js';
import { upright } from './page.js';
import { KotaCerdasError } from '../../../error/kota-cerdas-error.js';

/**
 * The four styles of one font, as TrueType or OpenType files.
 *
 * @example
 * const styles: readonly (keyof BookFonts)[] = ['normal', 'bold', 'italics', 'bolditalics'];
 */
export interface BookFonts {
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
  readonly italics: Uint8Array;
  readonly bolditalics: Uint8Array;
}

/** What the library calls the styles of the one family by. */
const family = {
  normal: 'book-normal',
  bold: 'book-bold',
  italics: 'book-italics',
  bolditalics: 'book-bolditalics',
} as const satisfies Record<keyof BookFonts, string>;

/** Nothing is read from a disk: the library takes the name of a font for that of a file. */
const isFont = (name: string): boolean => Object.values<string>(family).includes(name);

const emblemName = 'emblem';

export interface DocumentOptions {
  readonly info: PdfInfo;
  readonly fonts: BookFonts;
  readonly emblem: Emblem | null;
}

/** A document that tags what is drawn on it. */
export class BookDocument extends PDFDocument {
  /** Its name for a node, and its size; `null` where a region gave none. */
  readonly emblem: {
    readonly name: string;
    readonly width: number;
    readonly height: number;
  } | null;
  #content: string[] = [];
  #tag: Tag | null = null;
  #isMarked = false;
  #link: StructureElement | null = null;
  readonly #pages = new Map<StructureElement, object>();
  /** The pages of places by their names. */
  readonly #destinations = new Map<string, number>();

  constructor({ emblem, fonts, info }: DocumentOptions) {
    super(
      { book: family },
      { [emblemName]: emblemName },
      {},
      {},
      {
        size: [upright.width, upright.height],
        pdfVersion: '1.7',
        tagged: true,
        displayTitle: true,
        compress: true,
        lang: 'id',
        bufferPages: false,
        autoFirstPage: false,
        info,
        font: null,
      },
      {
        existsSync: (name) => name === emblemName,
        readFileSync: () => emblem?.bytes.slice().buffer,
      },
      isFont,
    );
    for (const style of ['normal', 'bold', 'italics', 'bolditalics'] as const) {
      this.registerFont(family[style], fonts[style]);
      this.#orRefuse(
        () => this.provideFont('book', style.startsWith('bold'), style.endsWith('italics')),
        `fonts.${style} is no font`,
      );
    }
    this.emblem =
      emblem === null
        ? null
        : this.#orRefuse(() => {
            const { height, width } = this.provideImage(emblemName);
            return { name: emblemName, width, height };
          }, 'the emblem is neither PNG nor JPEG');
  }

  /** Puts the pages and bookmarks that are drawn now before the others, whose numbers begin after them. */
  putInFront(draw: () => void): void {
    const { Kids } = this._root.data.Pages.data;
    const { children } = this.outline;
    const [pages, marks] = [Kids.length, children.length];
    draw();
    const count = Kids.length - pages;
    Kids.unshift(...Kids.splice(pages));
    children.unshift(...children.splice(marks));
    this._root.data.PageLabels = {
      Nums: count === 0 ? [0, { S: 'D' }] : [0, { S: 'r' }, count, { S: 'D' }],
    };
  }

  /** Which of the pages that were drawn a place is on; `null` where nothing was drawn there. */
  pageOf(destination: string): number | null {
    return this.#destinations.get(destination) ?? null;
  }

  /** Draws what belongs to an element, or to none: ornaments, and what each page repeats. */
  drawAs(tag: Tag | null, draw: () => void): void {
    if (tag === null || this.#wasReadOut(tag)) {
      this.markContent('Artifact');
      draw();
      this.endMarkedContent();
      return;
    }
    this.#tag = tag;
    draw();
    this.#endMark();
    this.#tag = null;
  }

  /** Draws a picture, which is one piece of content whatever it is made of. */
  drawWhole(tag: Tag | null, draw: () => void): void {
    this.drawAs(tag, () => {
      this.#mark();
      const inside = this.#tag;
      this.#tag = null;
      draw();
      this.#tag = inside;
    });
  }

  /** Written as one piece by page: the library makes a buffer of each. */
  override addContent(content: string): this {
    this.#content.push(content);
    return this;
  }

  override flushPages(): void {
    if (this.#content.length > 0) this.page.write(this.#content.join('\n'));
    this.#content = [];
    super.flushPages();
  }

  override text(text: string, x: number, y: number, options: TextOptions): this {
    if (this.#tag === null || text.trim() === '') return super.text(text, x, y, options);
    if (options.goTo === undefined) {
      this.#mark();
      return super.text(text, x, y, options);
    }
    this.#endMark();
    const link = this.struct('Link');
    this.#tag.element.add(link);
    link.add(this.markStructureContent('Link'));
    this.#link = link;
    super.text(text, x, y, options);
    this.#link = null;
    this.endMarkedContent();
    // An element that ends later would take the last page for that of its annotation.
    link.end();
    return this;
  }

  override goTo(x: number, y: number, w: number, h: number, name: string): this {
    const options = this.#link === null ? {} : { structParent: this.#link };
    return super.goTo(x, y, w, h, name, options);
  }

  /** A head that is repeated is found where it stands first. */
  override addNamedDestination(name: string, ...place: unknown[]): void {
    if (this.#destinations.has(name)) return;
    this.#destinations.set(name, this._root.data.Pages.data.Kids.length);
    super.addNamedDestination(name, ...place);
  }

  /** The library writes these into XML as they are. */
  override _addInfo(): void {
    const { info } = this;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [
        key,
        typeof value === 'string' ? escapeHtml(value) : value,
      ]),
    );
    super._addInfo();
    this.info = info;
  }

  /** What the library can't read was given by a caller. */
  #orRefuse<Made>(make: () => Made, otherwise: string): Made {
    try {
      return make();
    } catch (error) {
      throw new KotaCerdasError('KC_INVALID_OPTION', `${otherwise}: ${String(error)}`);
    }
  }

  #wasReadOut({ element, isRepeated }: Tag): boolean {
    if (!isRepeated) return false;
    const first = this.#pages.get(element);
    if (first === undefined) this.#pages.set(element, this.page.dictionary);
    return first !== undefined && first !== this.page.dictionary;
  }

  #mark(): void {
    if (this.#tag === null || this.#isMarked) return;
    this.#tag.element.add(this.markStructureContent(this.#tag.type));
    this.#isMarked = true;
  }

  #endMark(): void {
    if (this.#isMarked) this.endMarkedContent();
    this.#isMarked = false;
  }
}
