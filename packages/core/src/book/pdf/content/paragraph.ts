import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import type { BookList, BookText } from '../../types.js';
import { bodySize, heightOf, lineOf, widthOf, type Style } from '../document/page.js';
import type { PdfNode, PdfText } from '../parts/types.js';
import { lengthOf, plain, words } from './words.js';
import { elementIn, tagIn, type Writer } from './writer.js';

/** A paragraph; a short one isn't broken. */
export function paragraphNode(text: BookText, parent: StructureElement, writer: Writer): PdfNode {
  const node: PdfText = {
    text: words(text, tagIn(writer, parent, 'P'), writer),
    margin: [0, 0, 0, 6],
  };
  return unbroken(node, lengthOf(text));
}

/** A short text stands on one page; its margin may be lost at the end of that. */
export function unbroken(node: PdfText, length: number): PdfNode {
  if (length > mostKept) return node;
  const { margin, ...text } = node;
  return { stack: [text], unbreakable: true, ...(margin && { margin }) };
}

/** About four lines. */
const mostKept = 400;

/** A text that stands out as a whole. */
export const remark = (
  text: string,
  style: Style,
  parent: StructureElement,
  writer: Writer,
): PdfText => ({
  text: plain(text, tagIn(writer, parent, 'P')),
  style,
  margin: [0, 0, 0, 6],
});

/** A list, with its marks beside its items; its last one doesn't go to another page alone. */
export function listNodes(
  { items, ordered }: BookList,
  parent: StructureElement,
  width: number,
  writer: Writer,
): PdfNode[] {
  const list = elementIn(writer, parent, 'L');
  const mark = 18;
  const nodes = items.map((item, at): PdfNode => {
    const element = elementIn(writer, list, 'LI');
    return {
      columns: [
        {
          width: mark,
          text: plain(ordered ? `${String(at + 1)}.` : '•', tagIn(writer, element, 'Lbl')),
        },
        {
          width: width - mark,
          text: words(item, tagIn(writer, element, 'LBody'), writer),
        },
      ],
      columnGap: 0,
      margin: [0, 0, 0, at === items.length - 1 ? 8 : 2],
    };
  });
  const isShort = items.slice(-2).every((item) => lengthOf(item) <= mostKept);
  return isShort ? [...nodes.slice(0, -2), { stack: nodes.slice(-2), unbreakable: true }] : nodes;
}

/** What has to stand below a heading for it to stand there too. */
export const textStart = (text: BookText, isWide: boolean): number =>
  Math.min(
    heightOf(isWide) / 3,
    Math.min(3, Math.ceil((lengthOf(text) * bodySize * 0.6) / widthOf(isWide))) * lineOf(bodySize),
  );
