import type { StructureElement } from 'pdfmake/js/PDFDocument.js';

/** What a piece of text or a picture is, for who can't see where it stands. */
export interface Tag {
  readonly type: string;
  readonly element: StructureElement;
  /** The heads of a table are drawn on each of its pages, and read out once. */
  readonly isRepeated: boolean;
}
