import type { Row } from 'pdfmake/js/LayoutBuilder.js';
import { LayoutBuilder } from '../parts/pdfmake.js';

/** Lays pages out as pdfmake does, and keeps rows of a table on the page of the next one. */
export class BookLayout extends LayoutBuilder {
  override processRow(row: Row): object {
    const made = super.processRow(row);
    const { rowIndex = 0, tableNode } = row;
    const { isKeptWithNext = [] } = tableNode?.table ?? {};
    const [isAfterKept, isKept] = [isKeptWithNext[rowIndex - 1], isKeptWithNext[rowIndex]];
    // A row is a block that ends after this: one that begins in the first of some rows goes on to the last of them.
    if (isKept === true && isAfterKept !== true) this.writer.beginUnbreakableBlock();
    if (isKept !== true && isAfterKept === true) this.writer.commitUnbreakableBlock();
    return made;
  }
}
