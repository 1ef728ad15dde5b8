import { nameWords } from './name-words.js';
import { nearWords, type NearWords } from './near-words.js';
import { wordWeight } from './word-weight.js';

/** What one of several is called, in all ways. */
export interface Named<Value> {
  readonly value: Value;
  readonly names: readonly string[];
}

/** One name of the list. */
export interface ListedName<Value> {
  readonly value: Value;
  readonly words: readonly string[];
  /** What all of its words tell. */
  readonly told: number;
}

/** Names to look for a misspelt one in, and what each of their words tells. */
export interface NameList<Value> {
  readonly names: readonly ListedName<Value>[];
  readonly weights: ReadonlyMap<string, number>;
  /** Where among the names those with a word are. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The words of the list that one which isn't in it may be. */
  readonly near: (word: string) => NearWords;
  /** What is longer is a sentence, and none of the names. */
  readonly most: { readonly words: number; readonly letters: number };
}

/** A name as it is written, with whose it is and a word or two besides. */
const leastMost = { words: 12, letters: 200 };
const timesLongest = 2;

export function nameList<Value>(named: readonly Named<Value>[]): NameList<Value> {
  const having = new Map<string, number>();
  const most = { ...leastMost };
  const ways = named.flatMap(({ names, value }) => {
    const called = names.map(nameWords).filter((words) => words.length > 0);
    for (const word of new Set(called.flat())) having.set(word, (having.get(word) ?? 0) + 1);
    for (const { length } of called) most.words = Math.max(most.words, timesLongest * length);
    for (const { length } of names) most.letters = Math.max(most.letters, timesLongest * length);
    return called.map((words) => ({ value, words: [...new Set(words)] }));
  });
  const weights = new Map(
    [...having].map(([word, count]) => [word, wordWeight(word, named.length, count)]),
  );
  const places = new Map<string, number[]>([...having.keys()].map((word) => [word, []]));
  for (const [place, { words }] of ways.entries()) {
    for (const word of words) places.get(word)?.push(place);
  }
  return {
    names: ways.map(({ value, words }) => ({
      value,
      words,
      told: words.reduce((told, word) => told + (weights.get(word) ?? 0), 0),
    })),
    weights,
    places,
    near: nearWords([...having.keys()]),
    most,
  };
}
