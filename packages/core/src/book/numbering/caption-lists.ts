import type { Book, BookFigure, BookSection, BookTable } from '../types.js';

/** Tables or figures in the order of their numbers, below what their list is called. */
export interface CaptionList {
  readonly kind: 'table' | 'figure';
  readonly title: string;
  readonly entries: readonly (BookTable | BookFigure)[];
}

/** *Daftar tabel* and *Daftar gambar*, each where a book has something for it. */
export function captionLists({
  appendices,
  chapters,
}: Pick<Book, 'appendices' | 'chapters'>): CaptionList[] {
  const blocks = [...chapters, ...appendices].flatMap(blocksOf);
  const lists: CaptionList[] = [
    {
      kind: 'table',
      title: 'Daftar tabel',
      entries: blocks.filter((block) => block.kind === 'table'),
    },
    {
      kind: 'figure',
      title: 'Daftar gambar',
      entries: blocks.filter((block) => block.kind === 'figure'),
    },
  ];
  return lists.filter(({ entries }) => entries.length > 0);
}

const blocksOf = ({ blocks, sections }: BookSection): BookSection['blocks'][number][] => [
  ...blocks,
  ...sections.flatMap(blocksOf),
];
