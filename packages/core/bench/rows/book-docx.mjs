import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  WidthType,
} from 'docx';
import { bookToDocx } from '../../dist/book/docx/index.js';
import { book } from '../lib/book-data.mjs';

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

const plain = (part) =>
  typeof part === 'string' ? part : `Tabel ${part.reference.replace('table-', '')}`;

function blockOf(block) {
  if (block.kind === 'paragraph') return [new Paragraph(block.text.map(plain).join(''))];
  const { caption, columns, note, rows } = block;
  const lines = [columns.map(({ heading }) => heading), ...rows.map(({ cells }) => cells)];
  return [
    new Paragraph(caption),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: lines.map(
        (cells, at) =>
          new TableRow({
            tableHeader: at === 0,
            children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
          }),
      ),
    }),
    new Paragraph(note),
  ];
}

const sectionOf = ({ blocks, heading, sections }, depth) => [
  new Paragraph({ text: heading, heading: levels[depth] }),
  ...blocks.flatMap(blockOf),
  ...sections.flatMap((section) => sectionOf(section, depth + 1)),
];

/** The same text by the library alone, with nothing but its headings, tables and own table of contents. */
async function library() {
  const children = [
    new TableOfContents('Daftar isi', { headingStyleRange: '1-3' }),
    ...book.chapters.flatMap((chapter) => sectionOf(chapter, 0)),
  ];
  const bytes = await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
  return bytes.length;
}

async function measured() {
  const bytes = await bookToDocx(book);
  return bytes.length;
}

export default [
  {
    name: 'book-docx',
    target: 1.3,
    base: { label: 'the same text by the docx library alone', run: library },
    measured: { label: 'bookToDocx, 270 pages', run: measured },
  },
];
