import type { ColumnValue } from './column-value';
import { localMoment } from './local-moment';

/** What has a meaning of its own in the text that PostgreSQL copies. */
const special = /[\\\n\r\t]/g;
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const escaped = (text: string): string =>
  text.replace(special, (character) => escapes[character] ?? character);

/**
 * A row as a line of the text format of `COPY … FROM`, without its end.
 * @see https://www.postgresql.org/docs/current/sql-copy.html
 */
export const copyText = (row: readonly ColumnValue[]): string => row.map(fieldText).join('\t');

function fieldText(value: ColumnValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value !== 'object') return String(value);
  return value instanceof Date ? localMoment(value) : escaped(JSON.stringify(value));
}
