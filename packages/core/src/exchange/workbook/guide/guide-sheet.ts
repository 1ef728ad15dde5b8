import type { TopicColumns } from '../../columns/sheet-column.js';
import { fill } from '../../../locale/fill.js';
import { formatDate } from '../../../locale/format-date.js';
import type { Locale } from '../../../locale/locale.js';
import type { Masterplan } from '../../../masterplan/types.js';
import { templateVersion } from '../base/base-document.js';
import { messagesOf } from '../messages/messages-of.js';
import type { WrittenCell, WrittenSheet } from '../xml/sheet-model.js';
import type { CellStyle } from '../xml/styles.js';

export interface GuideOptions {
  readonly plan: Masterplan;
  readonly sheets: readonly TopicColumns[];
  readonly lang: Locale;
  readonly opdId: string | undefined;
  readonly issuedOn: string;
}

/** More choices than a reader takes in have their list in the cells themselves. */
const mostListed = 12;

/** The first sheet: whose workbook it is, how it is filled in, and what every column is for. */
export function guideSheet({ issuedOn, lang, opdId, plan, sheets }: GuideOptions): WrittenSheet {
  const words = messagesOf(lang);
  const opd = plan.opds.find(({ id }) => id === opdId);
  const lines: (readonly WrittenCell[])[] = [
    line('title', fill(words.title, { plan: plan.title })),
    line('plain', opd === undefined ? words.forAll : fill(words.forOpd, { opd: opd.name })),
    line(
      'plain',
      fill(words.issuedOn, { date: formatDate(lang, issuedOn), version: templateVersion }),
    ),
    [],
    line('subtitle', words['how-to']),
    ...steps.map((step, at) => line('body', String(at + 1), words[step])),
    ...(plan.readiness.length === 0 ? [line('body', '!', words['no-assessment'])] : []),
    [],
    line('subtitle', words.sheets),
    ...sheets.flatMap((sheet) => sheetLines(sheet, lang)),
  ];
  return {
    name: words.guide,
    columns: [{ width: 34 }, { width: 84 }, { width: 16 }],
    rows: lines,
    guarded: true,
    rules: [],
  };
}

const steps = [
  'step-1',
  'step-2',
  'step-locked',
  'step-3',
  'step-4',
  'step-5',
  'step-6',
  'step-7',
] as const;

const line = (style: CellStyle, ...texts: readonly string[]): WrittenCell[] =>
  texts.map((content) => ({ content, style }));

function sheetLines({ columns, help, title }: TopicColumns, lang: Locale): WrittenCell[][] {
  const words = messagesOf(lang);
  return [
    [],
    line('subtitle', title[lang], help[lang]),
    ...columns.map((column) => {
      const choices = column.options.map(({ label }) => label[lang]).join('; ');
      const isListed =
        (column.form === 'choice' || column.form === 'choices') &&
        column.options.length <= mostListed;
      const text = isListed
        ? `${column.help[lang]} ${fill(words.choices, { choices })}`
        : column.help[lang];
      const isOpen = column.required ? words.required : words.optional;
      return line('body', column.title[lang], text, column.given ? words['read-only'] : isOpen);
    }),
  ];
}
