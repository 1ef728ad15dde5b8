import type { ColumnOption } from '../columns/column-option.js';
import type { TopicColumns } from '../columns/sheet-column.js';
import type { Locale } from '../../locale/locale.js';
import { columnLetters } from '../reader/cell-address.js';
import { messagesOf } from './messages/messages-of.js';
import type { WrittenCell, WrittenSheet } from './xml/sheet-model.js';

/** Where the list of a column's options stands. */
export type ListPlaces = ReadonlyMap<readonly ColumnOption[], string>;

export interface ListSheet {
  readonly sheet: WrittenSheet;
  readonly places: ListPlaces;
}

/** The hidden sheet that drop-downs take their choices from: a column for each list, used as often as needed. */
export function listSheet(sheets: readonly TopicColumns[], lang: Locale): ListSheet {
  const name = messagesOf(lang).lists;
  const places = new Map<readonly ColumnOption[], string>();
  const lists: (readonly ColumnOption[])[] = [];
  for (const { form, given, options } of sheets.flatMap(({ columns }) => columns)) {
    const isChosen = form === 'choice' || form === 'reference' || form === 'yes-no';
    if (!isChosen || given || options.length === 0 || places.has(options)) continue;
    const letters = columnLetters(lists.length);
    places.set(options, `'${name}'!$${letters}$1:$${letters}$${options.length}`);
    lists.push(options);
  }
  const height = Math.max(0, ...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, at) =>
    lists.map((options) => cellOf(options[at], lang)),
  );
  return {
    places,
    sheet: {
      name,
      hidden: 'hidden',
      columns: lists.map(() => ({ width: 30 })),
      rows,
      guarded: true,
      rules: [],
    },
  };
}

function cellOf(option: ColumnOption | undefined, lang: Locale): WrittenCell | null {
  if (option === undefined) return null;
  const content = typeof option.value === 'number' ? option.value : option.label[lang];
  return { content, style: 'plain' };
}
