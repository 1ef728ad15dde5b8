import type { NameList } from './name-list.js';
import { nameWords } from './name-words.js';
import { wordNearness } from './word-nearness.js';
import { leastWeight, mostOfKind } from './word-weight.js';

export interface RankedName<Value> {
  readonly value: Value;
  /** From 0 to 1. */
  readonly share: number;
}

/** A written word: how much it tells, and the words of the list that it may be. */
interface WrittenWord {
  readonly weight: number;
  readonly near: ReadonlyMap<string, number>;
}

/** How much it counts that all of a written name is found, against that all of the other is written. */
const ofWritten = 0.7;

/** A name as it is written, with a word or two besides; what is longer is a sentence, and none of the names. */
const mostWords = 24;

/**
 * What a written name may be, the nearest first, each once: by how much of what its words tell is found. Names are
 * often shortened, so that what is not written counts less than what is not found.
 */
export function rankNames<Value>(written: string, list: NameList<Value>): RankedName<Value>[] {
  const words = writtenWords(nameWords(written).slice(0, mostWords), list);
  // Only what kind of thing it is says nothing of which.
  if (words.every(({ weight }) => weight <= mostOfKind)) return [];
  const told = sum(words.map(({ weight }) => weight));
  const best = new Map<Value, number>();
  for (const { value, words: name } of list.names) {
    const share = shareOf(name, words, told, list);
    if (share > (best.get(value) ?? 0)) best.set(value, share);
  }
  return [...best]
    .map(([value, share]) => ({ value, share }))
    .toSorted((one, other) => other.share - one.share);
}

/** `Dinas Sosial Kabupaten Tegal`: whose it is, a list of one region need not say. */
const regionKinds: ReadonlySet<string> = new Set(['kabupaten', 'kab', 'kota']);

function writtenWords(
  words: readonly string[],
  { weights }: Pick<NameList<unknown>, 'weights'>,
): WrittenWord[] {
  const region = words.findIndex((word) => regionKinds.has(word));
  return words.map((word, at) => {
    const known = weights.get(word);
    if (known !== undefined) return { weight: known, near: new Map([[word, 1]]) };
    const near = new Map(
      [...weights.keys()].flatMap((other) => {
        const nearness = wordNearness(word, other);
        return nearness === 0 ? [] : [[other, nearness] as const];
      }),
    );
    const isOfRegion = region > 0 && at >= region && near.size === 0;
    const told = [...near.keys()].map((other) => weights.get(other) ?? 0);
    const weight = near.size === 0 ? 1 : Math.max(...told);
    return { weight: isOfRegion ? leastWeight : weight, near };
  });
}

function shareOf(
  name: readonly string[],
  words: readonly WrittenWord[],
  told: number,
  { weights }: Pick<NameList<unknown>, 'weights'>,
): number {
  const found = sum(
    words.map(
      ({ near, weight }) => weight * Math.max(0, ...name.map((word) => near.get(word) ?? 0)),
    ),
  );
  if (found === 0) return 0;
  const weightOf = (word: string) => weights.get(word) ?? 0;
  const said = sum(
    name.map(
      (word) => weightOf(word) * Math.max(0, ...words.map(({ near }) => near.get(word) ?? 0)),
    ),
  );
  const all = sum(name.map(weightOf));
  return (found / told) * (ofWritten + (1 - ofWritten) * (said / all));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
