import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import { captionLists } from '../../numbering/caption-lists.js';
import { oneLine, printable } from '../../prose/printable.js';
import type { Book, BookSection } from '../../types.js';
import { lineOf, styles, widthOf } from '../document/page.js';
import type { PdfNode, PdfSection, PdfText } from '../parts/types.js';
import { keptHeading } from './kept-heading.js';
import { plain } from './words.js';
import { elementIn, tagIn, type Writer } from './writer.js';

const [numberWidth, pageWidth] = [66, 32];

/** A line of a list: where it leads, and what it says. */
interface Entry {
  readonly destination: string;
  readonly isChapter: boolean;
  readonly number: string;
  readonly name: string;
}

/** *Daftar isi*, *Daftar tabel* and *Daftar gambar*, each entry with its page: all else has to be drawn before. */
export function contentsOf(
  book: Pick<Book, 'appendices' | 'chapters'>,
  element: StructureElement,
  writer: Writer,
): PdfSection {
  const { destinationOf, numbers } = writer;
  const sections = [...book.chapters, ...book.appendices].flatMap((part) => [
    sectionEntry(part, true, writer),
    ...part.sections.map((section) => sectionEntry(section, false, writer)),
  ]);
  return {
    pageOrientation: 'portrait',
    section: [
      ...listNodes('Daftar isi', sections, 0, element, writer),
      ...captionLists(book).flatMap(({ entries, title }) =>
        listNodes(
          title,
          entries.map(({ caption, id }) => ({
            destination: destinationOf('caption', id),
            isChapter: false,
            number: numbers.captions.get(id) ?? '',
            name: oneLine(caption),
          })),
          24,
          element,
          writer,
        ),
      ),
    ],
  };
}

function sectionEntry(
  { heading, id }: BookSection,
  isChapter: boolean,
  { destinationOf, numbers }: Writer,
): Entry {
  const number = numbers.sections.get(id) ?? '';
  const name = printable(heading);
  return {
    destination: destinationOf('section', id),
    isChapter,
    number: isChapter ? number : '',
    name: isChapter ? name : `${number}  ${name}`,
  };
}

/** A list below its heading, which doesn't stand without some of it. */
function listNodes(
  title: string,
  entries: readonly Entry[],
  above: number,
  element: StructureElement,
  writer: Writer,
): PdfNode[] {
  const heading: PdfText = {
    text: plain(title, tagIn(writer, element, 'H1')),
    style: 'heading-1',
    id: writer.destinationOf('list', title),
    outline: true,
    outlineText: title,
  };
  const list = elementIn(writer, element, 'TOC');
  const start = 3 * lineOf(styles.entry.fontSize);
  return [
    keptHeading(heading, { above, below: 10, start, isWide: false }),
    {
      table: {
        widths: [numberWidth, widthOf(false) - numberWidth - pageWidth, pageWidth],
        headerRows: 0,
        keepWithHeaderRows: 0,
        dontBreakRows: true,
        body: entries.map((each) => entryCells(each, list, writer)),
      },
      layout: 'contents',
    },
  ];
}

function entryCells(
  { destination, isChapter, name, number }: Entry,
  list: StructureElement,
  writer: Writer,
): PdfText[] {
  const tag = tagIn(writer, list, 'TOCI');
  const cell = (text: string): PdfText => ({
    text: text === '' ? plain('', null) : [{ text, linkToDestination: destination, tag }],
    style: 'entry',
    bold: isChapter,
    margin: [0, isChapter ? 4 : 0, 0, 0],
  });
  const page = writer.document.pageOf(destination);
  return [cell(number), cell(name), { ...cell(String(page ?? '')), alignment: 'right' }];
}
