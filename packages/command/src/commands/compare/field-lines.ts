import { describePlace, formatDecimals } from '@kotacerdas/core/locale';
import type { FieldChange } from '@kotacerdas/core/masterplan';
import { wrap } from '../../output/wrap.js';
import type { Call } from '../command.js';

/** Of a long text its beginning tells which one it is. */
const longest = 60;

/** Years and levels stay bare. */
const smallestGrouped = 10_000;
const mostDecimals = 4;

/** Each field that differs, with what it said and says. */
export function fieldLines(
  fields: readonly FieldChange[],
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): string[] {
  const texts = messages.compare;
  return fields.flatMap((change) => {
    const place = describePlace(lang, change.path);
    switch (change.kind) {
      case 'value':
        return wrap(`${place}: ${short(change.before)} → ${short(change.after)}`, '  ', 96);
      case 'words': {
        const { added, removed } = change;
        const parts = [
          ...added.map((word) => `+ ${short(word)}`),
          ...removed.map((word) => `− ${short(word)}`),
        ];
        return wrap(`${place}: ${parts.length === 0 ? texts.order : parts.join(', ')}`, '  ', 96);
      }
      case 'order':
        return wrap(`${place}: ${texts.order}`, '  ', 96);
    }
  });

  function short(value: unknown): string {
    if (value === undefined || value === null || value === '') return texts.nothing;
    if (typeof value === 'number' && Math.abs(value) >= smallestGrouped) {
      return formatDecimals(lang, value, mostDecimals);
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const line = text.replaceAll(/\s+/g, ' ');
    return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  }
}
