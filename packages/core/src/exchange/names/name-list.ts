import { nameWords } from './name-words.js';
import { wordWeight } from './word-weight.js';

/** What one of several is called, in all ways. */
export interface Named<Value> {
  readonly value: Value;
  readonly names: readonly string[];
}

/** Names to look for a misspelt one in, and what each of their words tells. */
export interface NameList<Value> {
  readonly names: readonly { readonly value: Value; readonly words: readonly string[] }[];
  readonly weights: ReadonlyMap<string, number>;
}

export function nameList<Value>(named: readonly Named<Value>[]): NameList<Value> {
  const having = new Map<string, number>();
  const names = named.flatMap(({ names: called, value }) => {
    const ways = called.map(nameWords).filter((words) => words.length > 0);
    for (const word of new Set(ways.flat())) having.set(word, (having.get(word) ?? 0) + 1);
    return ways.map((words) => ({ value, words: [...new Set(words)] }));
  });
  return {
    names,
    weights: new Map(
      [...having].map(([word, count]) => [word, wordWeight(word, named.length, count)]),
    ),
  };
}
