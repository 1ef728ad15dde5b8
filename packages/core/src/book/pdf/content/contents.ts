import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import type { Book, BookSection } from '../../types.js';
import { widthOf } from '../document/page.js';
import { printable } from '../../prose/printable.js';
import type { Tag } from '../document/tag.js';
import type { PdfSection, PdfText } from '../parts/types.js';
import { plain } from './words.js';
import { elementIn, tagIn, type Writer } from './writer.js';

const [numberWidth, pageWidth] = [66, 32];

/** *Daftar isi*: chapters and their sections, each with its page, by the ids of `pages`. */
export function contentsOf(
  { appendices, chapters }: Pick<Book, 'appendices' | 'chapters'>,
  pages: ReadonlyMap<string, number>,
  element: StructureElement,
  writer: Writer,
): PdfSection {
  const heading: PdfText = {
    text: plain('Daftar isi', tagIn(writer, element, 'H1')),
    style: 'heading-1',
    id: writer.destinationOf('section', ''),
    outline: true,
    outlineText: 'Daftar isi',
    margin: [0, 0, 0, 10],
  };
  const list = elementIn(writer, element, 'TOC');
  const body = [...chapters, ...appendices].flatMap((part) => [
    entry(part, true, pages, list, writer),
    ...part.sections.map((section) => entry(section, false, pages, list, writer)),
  ]);
  return {
    pageOrientation: 'portrait',
    section: [
      heading,
      {
        table: {
          widths: [numberWidth, widthOf(false) - numberWidth - pageWidth, pageWidth],
          headerRows: 0,
          keepWithHeaderRows: 0,
          dontBreakRows: true,
          body,
        },
        layout: 'contents',
      },
    ],
  };
}

function entry(
  { heading, id }: BookSection,
  isChapter: boolean,
  pages: ReadonlyMap<string, number>,
  list: StructureElement,
  writer: Writer,
): PdfText[] {
  const tag = tagIn(writer, list, 'TOCI');
  const destination = writer.destinationOf('section', id);
  const above = isChapter ? 4 : 0;
  const cell = (text: string): PdfText => ({
    text: text === '' ? plain('', null) : linked(text, destination, tag),
    style: 'entry',
    bold: isChapter,
    margin: [0, above, 0, 0],
  });
  const number = writer.numbers.sections.get(id) ?? '';
  const name = printable(heading);
  return [
    cell(isChapter ? number : ''),
    cell(isChapter ? name : `${number}  ${name}`),
    {
      text: linked(String(pages.get(id) ?? ''), destination, tag),
      alignment: 'right',
      style: 'entry',
      bold: isChapter,
      margin: [0, above, 0, 0],
    },
  ];
}

const linked = (text: string, linkToDestination: string, tag: Tag) => [
  { text, linkToDestination, tag },
];
