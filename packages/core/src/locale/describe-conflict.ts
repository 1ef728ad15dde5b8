import { describeFound, valueAt } from '../issue/value-at.js';
import type { MergeConflictKind } from '../masterplan/merge/types.js';
import { describePlace } from './describe-place.js';
import { fill } from './fill.js';
import { decimalsFor, formatFigure } from './format-figure.js';
import type { Locale } from './locale.js';
import { messagesOf } from './messages/results/messages-of.js';

/**
 * What {@link describeConflict} reads of a conflict of `mergeMasterplans`.
 *
 * @example
 * const conflict: DescribedConflict = {
 *   kind: 'both-changed',
 *   place: ['title'],
 *   ours: 'Rencana kami',
 *   theirs: 'Rencana mereka',
 * };
 */
export interface DescribedConflict {
  readonly kind: MergeConflictKind;
  readonly place: readonly string[];
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/**
 * A conflict in one line: where, why, and what each side has there. Texts are quoted and cut, items are called by
 * their code, title or name, and of long lists only the length is said: a page that shows both versions in full
 * reads them from the conflict.
 *
 * @example
 * const conflict: DescribedConflict = {
 *   kind: 'both-changed',
 *   place: ['problems', 'p-1', 'title'],
 *   ours: 'Antrean panjang',
 *   theirs: 'Antrean izin',
 * };
 * const [place, versions] = describeConflict('id', conflict).split('. ');
 * place; // 'permasalahan › p-1 › judul: diubah oleh kedua pihak'
 * versions; // 'Versi kami: "Antrean panjang"; versi mereka: "Antrean izin".'
 */
export function describeConflict(
  locale: Locale,
  { kind, ours, place, theirs }: DescribedConflict,
): string {
  const { conflict, conflicts, order } = messagesOf(locale);
  const figures = [ours, theirs].filter((value) => typeof value === 'number');
  const decimals = decimalsFor(figures);
  const names = place.map((name) => (name === '#order' ? order : name));
  return fill(conflict, {
    place: describePlace(locale, names),
    kind: conflicts[kind],
    ours: describeValue(locale, ours, decimals),
    theirs: describeValue(locale, theirs, decimals),
  });
}

const nameFields = ['code', 'title', 'name', 'statement', 'label', 'id'] as const;

/** So many words of a list can be taken in at a glance. */
const mostNamed = 5;

function describeValue(locale: Locale, value: unknown, decimals: number): string {
  const { entries, fields, no, nothing, yes } = messagesOf(locale);
  if (value === undefined || value === null) return nothing;
  if (typeof value === 'number') return formatFigure(locale, value, decimals);
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) {
    const isShort = value.length > 0 && value.length <= mostNamed;
    return isShort && value.every((entry) => typeof entry === 'string')
      ? value.map(describeFound).join(', ')
      : fill(entries, { count: value.length });
  }
  if (typeof value !== 'object') return describeFound(value);
  const named = nameFields.map((field) => valueAt(value, [field]));
  const name = named.find((text) => typeof text === 'string');
  return name === undefined ? fields : describeFound(name);
}
