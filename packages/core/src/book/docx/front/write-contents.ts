import { InternalHyperlink, Paragraph, SimpleField, Tab, TextRun, type FileChild } from 'docx';
import { captionLists, type CaptionList } from '../../numbering/caption-lists.js';
import type { Book, BookSection } from '../../types.js';
import type { Bookmark } from '../bookmarks.js';
import type { DocxWriter } from '../docx-writer.js';
import { contentsId, styleIds } from '../styles/style-ids.js';
import { lines } from '../text/lines.js';
import { oneLine } from '../../prose/printable.js';

/** How deep the table of contents goes. */
const deepest = 3;

/**
 * Lists of what a book holds. Numbers of pages are fields of their own, and not of a field around all entries: within
 * such a one LibreOffice shows what was written and never counts, and nobody has counted yet.
 */
export function writeContents(book: Book, writer: DocxWriter): FileChild[] {
  const parts = [...book.chapters, ...book.appendices];
  return [
    heading('Daftar isi'),
    ...parts.flatMap((part) => sectionEntries(part, 1, writer)),
    ...captionLists(book).flatMap((list) => captionEntries(list, writer)),
  ];
}

const heading = (text: string): Paragraph =>
  new Paragraph({ style: styleIds.contentsHeading, children: lines(text) });

function sectionEntries(section: BookSection, level: number, writer: DocxWriter): Paragraph[] {
  const { heading: text, id, sections } = section;
  const { bookmarks, numbers } = writer;
  return [
    entry(contentsId(level), numbers.sections.get(id) ?? '', text, bookmarks.sections.get(id)),
    ...(level === deepest
      ? []
      : sections.flatMap((below) => sectionEntries(below, level + 1, writer))),
  ];
}

const captionEntries = (
  { entries, title }: CaptionList,
  { bookmarks, numbers }: DocxWriter,
): Paragraph[] => [
  heading(title),
  ...entries.map(({ caption, id }) =>
    entry(
      styleIds.listOfCaptions,
      numbers.captions.get(id) ?? '',
      caption,
      bookmarks.captions.get(id),
    ),
  ),
];

function entry(
  style: string,
  number: string,
  text: string,
  bookmark: Bookmark | undefined,
): Paragraph {
  const words = [new TextRun({ children: [number, new Tab(), oneLine(text), new Tab()] })];
  if (bookmark === undefined) return new Paragraph({ style, children: words });
  const page = new SimpleField(`PAGEREF ${bookmark.name} \\h`, '…');
  return new Paragraph({
    style,
    children: [new InternalHyperlink({ anchor: bookmark.name, children: [...words, page] })],
  });
}
