import { describePlace } from '@kotacerdas/core/locale';
import type { ChangedItem, ComparedItem, ComparedList } from '@kotacerdas/core/masterplan';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';
import { fieldLines } from './field-lines.js';

interface Labelled {
  readonly label: string;
}

export interface ComparedItems {
  readonly list: ComparedList;
  readonly added: readonly (ComparedItem & Labelled)[];
  readonly removed: readonly (ComparedItem & Labelled)[];
  readonly changed: readonly (ChangedItem & Labelled)[];
}

/** What became of the items of a list: added ones, removed ones, and changed ones field by field. */
export function listLines(
  { added, changed, list, removed }: ComparedItems,
  call: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  const texts = call.messages.compare;
  const name = describePlace(call.lang, [list]);
  const counts = texts.counts(added.length, changed.length, removed.length);
  const itemLines = (sign: string, { code, id, label }: ComparedItem & Labelled): string[] => {
    const [first = '', ...others] = wrap(
      [code ?? (label === '' ? id : ''), label].join(' ').trim(),
      '    ',
    );
    return [`  ${sign} ${first.trimStart()}`, ...others];
  };
  return [
    { heading: `${name}: ${counts}` },
    ...added.flatMap((item) => itemLines('+', item)),
    ...removed.flatMap((item) => itemLines('−', item)),
    ...changed.flatMap((item) => [
      ...itemLines('~', item),
      ...fieldLines(item.fields, call).map((line) => `    ${line}`),
    ]),
    '',
  ];
}
