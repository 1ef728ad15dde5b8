import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import { Renderer } from '../parts/pdfmake.js';
import type { DrawnLine, DrawnPicture } from '../parts/types.js';
import type { BookDocument } from './book-document.js';

/** Draws pages as pdfmake does, and says of each piece what it is. */
export class BookRenderer extends Renderer {
  readonly #document: BookDocument;

  constructor(document: BookDocument) {
    super(document);
    this.#document = document;
  }

  override renderLine(line: DrawnLine, x: number, y: number): void {
    this.#document.drawAs(line.inlines[0]?.tag ?? null, () => super.renderLine(line, x, y));
  }

  override renderVector(vector: object): void {
    this.#document.drawAs(null, () => super.renderVector(vector));
  }

  override renderImage(image: DrawnPicture): void {
    this.#document.drawWhole(image.tag ?? null, () => super.renderImage(image));
  }

  override renderSVG(picture: DrawnPicture): void {
    this.#document.drawWhole(picture.tag ?? null, () => super.renderSVG(picture));
  }

  override renderWatermark(page: Page): void {
    this.#document.drawAs(null, () => super.renderWatermark(page));
  }
}
