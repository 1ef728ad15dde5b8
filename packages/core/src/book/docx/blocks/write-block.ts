import { Paragraph, type FileChild } from 'docx';
import { withAsides } from '../../drawing/with-asides.js';
import type { BookBlock, BookList } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import { numberingIds } from '../numbering/numbering-part.js';
import type { PageShape } from '../page/page-shape.js';
import { styleIds } from '../styles/style-ids.js';
import { lines } from '../text/lines.js';
import { MarkedParagraph } from '../text/marked-paragraph.js';
import { writeText } from '../text/write-text.js';
import { Beside, sideShapes } from './beside.js';
import { writeFigure } from './write-figure.js';
import { writeTable } from './write-table.js';

/** Blocks of a section. What stands right before a list, table or figure is about it, and stays with it. */
export const writeBlocks = (
  blocks: readonly BookBlock[],
  shape: PageShape,
  writer: DocxWriter,
): FileChild[] =>
  withAsides(blocks).flatMap(({ aside, block }, at, placed) => {
    const next = placed[at + 1];
    const keeps = next?.aside === null && isLedTo(next.block);
    if (aside === null) return writeBlock(block, shape, writer, keeps);
    const shapes = sideShapes(shape);
    const said = writeBlock(block, shapes.words, writer, false);
    return [new Beside(shapes, writeFigure(aside, shapes.aside, writer), said)];
  });

const isLedTo = ({ kind }: BookBlock): boolean =>
  kind === 'list' || kind === 'table' || kind === 'figure';

function writeBlock(
  block: BookBlock,
  shape: PageShape,
  writer: DocxWriter,
  keeps: boolean,
): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({
          style: styleIds.bodyText,
          keepNext: keeps || undefined,
          children: writeText(block.text, writer),
        }),
      ];
    case 'list':
      return writeList(block, writer);
    case 'table':
      return writeTable(block, shape, writer);
    case 'figure':
      return writeFigure(block, shape, writer);
    case 'gap':
    case 'note':
      return [new Paragraph({ style: styleIds[block.kind], children: lines(block.text) })];
  }
}

function writeList({ items, ordered }: BookList, writer: DocxWriter): FileChild[] {
  const first = numberingIds.firstList - 1;
  const number = ordered ? ([first + writer.lists.next(), 0] as const) : undefined;
  const style = ordered ? styleIds.listNumber : styleIds.listBullet;
  return items.map((item, at) => {
    // The last one is not left to a page of its own.
    const keepNext = at === items.length - 2 || undefined;
    return new MarkedParagraph({ style, keepNext, number }, writeText(item, writer));
  });
}
