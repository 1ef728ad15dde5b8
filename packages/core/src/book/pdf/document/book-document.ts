import { escapeHtml } from '../../../locale/escape-html.js';
import { PDFDocument } from '../parts/pdfmake.js';
import type { StructureElement } from '../parts/types.js';
import type { Tag } from './tag.js';
import type { PdfOptions, TextOptions, VirtualFiles } from 'pdfmake/js/PDFDocument.js';

/** The one family; its styles are registered by these names. */
export const family = {
  normal: 'book-normal',
  bold: 'book-bold',
  italics: 'book-italics',
  bolditalics: 'book-bolditalics',
} as const;

/** Nothing is read from a disk: the library takes the name of a font for that of a file. */
const isFont = (name: string): boolean => Object.values<string>(family).includes(name);

/** A document that tags what is drawn on it. */
export class BookDocument extends PDFDocument {
  #tag: Tag | null = null;
  #isMarked = false;
  #link: StructureElement | null = null;
  readonly #pages = new Map<StructureElement, object>();
  readonly #destinations = new Set<string>();

  constructor(options: PdfOptions, images: Readonly<Record<string, string>>, files: VirtualFiles) {
    super({ book: family }, images, {}, {}, options, files, isFont);
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
    this.#destinations.add(name);
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
