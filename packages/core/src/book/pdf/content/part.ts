import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import { asideShare } from '../../drawing/aside-share.js';
import { withAsides, type PlacedBlock } from '../../drawing/with-asides.js';
import type { BookBlock, BookSection } from '../../types.js';
import { bodySize, lineOf, styles, widthOf } from '../document/page.js';
import { oneLine, printable } from '../../prose/printable.js';
import type { PdfNode, PdfSection, PdfText } from '../parts/types.js';
import { linesOf } from './estimate.js';
import { figureHeight, figureNode } from './figure.js';
import { keptHeading } from './kept-heading.js';
import { listNodes, paragraphNode, remark, textStart, unbroken } from './paragraph.js';
import { tableNode, tableStart } from './table.js';
import { lengthOf, plain } from './words.js';
import { elementIn, tagIn, type Writer } from './writer.js';

/** What a chapter is read as: headings, and what stands below them. */
type Item =
  | {
      readonly kind: 'heading';
      readonly place: Place;
      readonly within: Place | null;
      readonly depth: number;
    }
  | ({ readonly kind: 'block'; readonly place: Place } & PlacedBlock);

interface Place {
  readonly section: BookSection;
  /** On pages that lie across. */
  readonly isWide: boolean;
}

export interface Part {
  readonly element: StructureElement;
  readonly sections: readonly PdfSection[];
}

/** A chapter or an appendix: from a new page on, upright or across as its sections want it. */
export function partOf(
  part: BookSection,
  above: readonly PdfNode[],
  root: StructureElement,
  writer: Writer,
): Part {
  const items = itemsOf(part, null, 1);
  const across = items.map((_, at) => isAcross(items, at));
  const elements = new Map<string, StructureElement>();
  const sections: { section: PdfNode[]; pageOrientation: 'portrait' | 'landscape' }[] = [];
  items.forEach((item, at) => {
    const isWide = across[at] ?? false;
    if (at === 0 || isWide !== across[at - 1]) {
      sections.push({
        section: at === 0 ? [...above] : [],
        pageOrientation: isWide ? 'landscape' : 'portrait',
      });
    }
    const nodes = sections.at(-1)?.section ?? [];
    if (item.kind === 'heading') {
      const { depth, within } = item;
      const { section } = item.place;
      const parent = (within === null ? undefined : elements.get(within.section.id)) ?? root;
      const element = elementIn(writer, parent, 'Sect');
      elements.set(section.id, element);
      const heading = headingText(section, within?.section ?? null, depth, element, writer);
      const isFirst = nodes.length === 0;
      nodes.push(
        keptHeading(heading, {
          above: isFirst ? 0 : depth === 2 ? 14 : 10,
          below: depth === 1 ? 12 : 6,
          start: startOf(items, at + 1, isWide, writer),
          isWide,
        }),
      );
    } else {
      const element = elements.get(item.place.section.id) ?? root;
      nodes.push(...placedNodes(item, element, isWide, writer));
    }
  });
  const element = elements.get(part.id) ?? root;
  return { element, sections: sections.map(withoutLastMargin) };
}

/**
 * A margin that doesn't fit at the end of a page opens the next one, and the section after would begin on that, upright
 * or across as it is.
 */
const withoutLastMargin = ({ section, ...rest }: PdfSection): PdfSection => ({
  ...rest,
  section: section.map((node, at) =>
    at === section.length - 1 ? { ...node, margin: [0, node.margin?.[1] ?? 0, 0, 0] } : node,
  ),
});

/** What stands below a section that lies across does so too. */
function itemsOf(section: BookSection, within: Place | null, depth: number): Item[] {
  const place = { section, isWide: section.isWide || (within?.isWide ?? false) };
  return [
    { kind: 'heading', place, within, depth },
    ...withAsides(section.blocks).map((placed): Item => ({ kind: 'block', place, ...placed })),
    ...section.sections.flatMap((below) => itemsOf(below, place, depth + 1)),
  ];
}

/** A heading stands on the page of what follows it. */
function isAcross(items: readonly Item[], at: number): boolean {
  const next = items.slice(at).find(({ kind }) => kind === 'block');
  return (next ?? items[at])?.place.isWide ?? false;
}

const sizeOf = (depth: number) => styles[styleOf(depth)].fontSize;

const styleOf = (depth: number) =>
  depth === 1 ? 'heading-1' : depth === 2 ? 'heading-2' : depth === 3 ? 'heading-3' : 'heading-4';

function headingText(
  { heading, id }: BookSection,
  within: BookSection | null,
  depth: number,
  element: StructureElement,
  writer: Writer,
): PdfText {
  const number = writer.numbers.sections.get(id);
  const numbered = (between: string, name: string) =>
    number === undefined ? name : `${number}${between}${name}`;
  return {
    text: plain(
      numbered('  ', printable(heading)),
      tagIn(writer, element, `H${String(Math.min(depth, 6))}`),
    ),
    style: styleOf(depth),
    id: writer.destinationOf('section', id),
    outline: true,
    outlineText: numbered(' ', oneLine(heading)),
    outlineExpanded: false,
    ...(within === null ? {} : { outlineParentId: writer.destinationOf('section', within.id) }),
  };
}

/** What has to be on the page of a heading. */
function startOf(items: readonly Item[], at: number, isWide: boolean, writer: Writer): number {
  const item = items[at];
  if (item === undefined) return 0;
  if (item.kind === 'heading') {
    const lines = linesOf(item.place.section.heading, widthOf(isWide), sizeOf(item.depth));
    return 20 + lines * lineOf(sizeOf(item.depth)) + startOf(items, at + 1, isWide, writer);
  }
  const { aside, block } = item;
  if (aside !== null) return figureHeight(aside, asideWidth(isWide), isWide, writer);
  switch (block.kind) {
    case 'table':
      return 6 + tableStart(block, isWide, writer);
    case 'figure':
      return 6 + figureHeight(block, widthOf(isWide), isWide, writer);
    case 'paragraph':
      return textStart(block.text, isWide) + 6 + ledTo(items, at, isWide, writer);
    case 'list':
      return textStart(block.items[0] ?? [], isWide) + 2;
    case 'gap':
    case 'note':
      return 2 * lineOf(bodySize);
  }
}

/** A sentence that leads to a table or figure says too little to stand below a heading alone. */
function ledTo(items: readonly Item[], at: number, isWide: boolean, writer: Writer): number {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.kind !== 'block' || next?.kind !== 'block') return 0;
  const isShort = item.block.kind === 'paragraph' && lengthOf(item.block.text) < shortSentence;
  const isLed = next.block.kind === 'table' || next.block.kind === 'figure';
  return isShort && isLed ? startOf(items, at + 1, isWide, writer) : 0;
}

const shortSentence = 160;

/** A block, with the figure at its side. */
function placedNodes(
  { aside, block }: PlacedBlock,
  parent: StructureElement,
  isWide: boolean,
  writer: Writer,
): PdfNode[] {
  const width = widthOf(isWide);
  if (aside === null) return blockNodes(block, parent, width, isWide, writer);
  const beside = asideWidth(isWide);
  const rest = width - beside - betweenColumns;
  return [
    {
      columns: [
        { ...figureNode(aside, parent, beside, isWide, writer), width: beside },
        { stack: blockNodes(block, parent, rest, isWide, writer), width: rest },
      ],
      columnGap: betweenColumns,
    },
  ];
}

const asideWidth = (isWide: boolean): number => asideShare * widthOf(isWide);
const betweenColumns = 14;

function blockNodes(
  block: BookBlock,
  parent: StructureElement,
  width: number,
  isWide: boolean,
  writer: Writer,
): PdfNode[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphNode(block.text, parent, writer)];
    case 'list':
      return listNodes(block, parent, width, writer);
    case 'table':
      return [tableNode(block, parent, isWide, writer)];
    case 'figure':
      return [figureNode(block, parent, width, isWide, writer)];
    case 'gap':
    case 'note':
      return [unbroken(remark(block.text, block.kind, parent, writer), block.text.length)];
  }
}
