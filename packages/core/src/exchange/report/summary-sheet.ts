import { fill } from '../../locale/fill.js';
import { formatInteger } from '../../locale/format-number.js';
import type { Locale } from '../../locale/locale.js';
import { cellAddress } from '../reader/cell-address.js';
import type { CellLink, WrittenCell, WrittenSheet } from '../workbook/xml/sheet-model.js';
import { cellMarks, type CellStyle } from '../workbook/xml/styles.js';
import type { Finding } from './findings.js';
import type { ReportMessages } from './messages/report-messages.js';

/** How many entries are one thing. */
export interface SummaryCount {
  readonly label: string;
  readonly count: number;
}

interface SummaryOptions {
  readonly name: string;
  readonly fileName: string;
  readonly lang: Locale;
  readonly words: ReportMessages;
  /** As a sheet is called in the report, by its name; those that aren't in it can't be linked to. */
  readonly names: ReadonlyMap<string, string>;
  /** What a cell says. */
  readonly textAt: (sheet: string, address: string) => string;
}

/** What is to be done comes first. Of changes, the sheets themselves tell. */
const listed = ['refused', 'asked', 'conflicting', 'told'] as const;

/** The first sheet: how many entries are what, what the colours mean, and what is said of which cell. */
export function summarySheet(
  findings: readonly Finding[],
  counts: readonly SummaryCount[],
  { fileName, lang, name, names, textAt, words }: SummaryOptions,
): WrittenSheet {
  const told = listed.flatMap((mark) => findings.filter((finding) => finding.mark === mark));
  const head: (readonly WrittenCell[])[] = [
    line('title', fill(words.title, { file: fileName })),
    [],
    line('subtitle', words.counts),
    ...counts.map(({ count, label }) => line('body', label, formatInteger(lang, count))),
    [],
    line('subtitle', words.legend),
    ...cellMarks.map((mark) => [
      cell(`sent-${mark}`, words[`mark-${mark}`]),
      cell('plain', words[`means-${mark}`]),
    ]),
    [],
    line('subtitle', words.notes),
    told.length === 0
      ? line('body', words.nothing)
      : line(
          'head',
          ...(['mark', 'sheet', 'cell', 'found', 'note'] as const).map(
            (key) => words[`head-${key}`],
          ),
        ),
  ];
  const links: CellLink[] = [];
  const notes = told.map(({ address, mark, sheet, text }, at): WrittenCell[] => {
    const to = names.get(sheet);
    const isLinked = to !== undefined && address !== '';
    if (isLinked)
      links.push({ from: cellAddress(head.length + at + 1, 2), sheet: to, to: address });
    return [
      cell(mark === 'told' ? 'text' : `sent-${mark}`, words[`mark-${mark}`]),
      cell('text', sheet),
      cell(isLinked ? 'link' : 'text', address),
      cell('text', address === '' ? '' : textAt(sheet, address)),
      cell('text', text),
    ];
  });
  return {
    name,
    columns: [{ width: 34 }, { width: 24 }, { width: 9 }, { width: 34 }, { width: 90 }],
    rows: [...head, ...notes],
    links,
    guarded: false,
    rules: [],
  };
}

const cell = (style: CellStyle, content: string): WrittenCell => ({
  style,
  content: content === '' ? null : content.slice(0, 32_000),
});

const line = (style: CellStyle, ...texts: readonly string[]): WrittenCell[] =>
  texts.map((text) => cell(style, text));
