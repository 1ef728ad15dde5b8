import type { FoundSources, Mapping } from '@kotacerdas/core/exchange';
import { Refusal } from '../../run/refusal.js';
import type { Call } from '../command.js';
import type { Mappings } from './read-mappings.js';

/**
 * Core passes over what a mapping says of nothing that is there, so that an old one does no harm. Who wrote one now is
 * told instead.
 *
 * @throws Refusal where a sheet, a column or a key isn't there, a column is named twice, or two columns want one key
 */
export function checkMappings(
  mappings: Mappings,
  { sheets, topics }: Pick<FoundSources, 'sheets' | 'topics'>,
  { messages }: Pick<Call, 'messages'>,
): void {
  const texts = messages.imported;
  const foreign = sheets.filter(({ own }) => !own);
  for (const [name, mapping] of Object.entries(mappings)) {
    const sheet = foreign.find(({ match }) => match.sheet === name);
    if (sheet === undefined) {
      throw new Refusal(
        texts.noSheet(
          name,
          foreign.map(({ match }) => match.sheet),
        ),
      );
    }
    const columns = new Set(sheet.columns.map(({ column }) => column));
    const stray = mapping.columns.find(({ column }) => !columns.has(column));
    if (stray !== undefined) throw new Refusal(texts.noColumn(name, stray.column, [...columns]));
    const again = firstTwice(mapping.columns.map(({ column }) => column));
    if (again !== undefined) throw new Refusal(texts.columnTwice(name, again));
    checkKeys(name, mapping, topics.find(({ topic }) => topic === mapping.topic)?.columns ?? []);
  }

  function checkKeys(
    name: string,
    { columns, topic, values = {} }: Mapping,
    known: readonly { readonly key: string }[],
  ): void {
    if (topic === null) return;
    const said = columns.flatMap(({ key }) => (key === null ? [] : [key]));
    const keys = known.map(({ key }) => key);
    const stray = [...said, ...Object.keys(values)].find((key) => !keys.includes(key));
    if (stray !== undefined) throw new Refusal(texts.noKey(name, stray, keys));
    const twice = firstTwice(said);
    if (twice !== undefined) throw new Refusal(texts.keyTwice(name, twice));
  }
}

const firstTwice = <Name>(names: readonly Name[]) =>
  names.find((name, index) => names.indexOf(name) !== index);
