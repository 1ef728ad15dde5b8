import type { ListedName, NameList } from './name-list.js';
import { nameWords } from './name-words.js';
import type { NearWords } from './near-words.js';
import { leastWeight, mostOfKind } from './word-weight.js';

export interface RankedName<Value> {
  readonly value: Value;
  /** From 0 to 1. */
  readonly share: number;
}

/** A written word: how much it tells, and the words of the list that it may be. */
interface WrittenWord {
  readonly weight: number;
  readonly near: NearWords;
}

/** How much it counts that all of a written name is found, against that all of the other is written. */
const ofWritten = 0.7;

/**
 * What a written name may be, the nearest first, each once: by how much of what its words tell is found. Names are
 * often shortened, so that what is not written counts less than what is not found.
 */
export function rankNames<Value>(written: string, list: NameList<Value>): RankedName<Value>[] {
  if (written.length > list.most.letters) return [];
  const parts = nameWords(written);
  if (parts.length > list.most.words) return [];
  const words = writtenWords(parts, list);
  // Only what kind of thing it is says nothing of which.
  if (words.every(({ weight }) => weight <= mostOfKind)) return [];
  const told = words.reduce((total, { weight }) => total + weight, 0);
  const nearest = nearestOf(words);
  const best = new Map<Value, number>();
  for (const [place, found] of foundIn(words, list)) {
    const name = list.names[place];
    if (name === undefined) continue;
    const said = saidOf(name, nearest, list);
    const share = (found / told) * (ofWritten + (1 - ofWritten) * (said / name.told));
    if (share > (best.get(name.value) ?? 0)) best.set(name.value, share);
  }
  return [...best]
    .map(([value, share]) => ({ value, share }))
    .toSorted((one, other) => other.share - one.share);
}

/** `Dinas Sosial Kabupaten Tegal`: whose it is, a list of one region need not say. */
const regionKinds: ReadonlySet<string> = new Set(['kabupaten', 'kab', 'kota']);

function writtenWords(
  words: readonly string[],
  { near: nearOf, weights }: Pick<NameList<unknown>, 'near' | 'weights'>,
): WrittenWord[] {
  const region = words.findIndex((word) => regionKinds.has(word));
  return words.map((word, at) => {
    const known = weights.get(word);
    if (known !== undefined) return { weight: known, near: new Map([[word, 1]]) };
    const near = nearOf(word);
    const isOfRegion = region > 0 && at >= region && near.size === 0;
    const told = [...near.keys()].map((other) => weights.get(other) ?? 0);
    const weight = near.size === 0 ? 1 : Math.max(...told);
    return { weight: isOfRegion ? leastWeight : weight, near };
  });
}

/** How much of what is written each name has, by its place in the list: those that have none of it are not among them. */
function foundIn(
  words: readonly WrittenWord[],
  { places }: Pick<NameList<unknown>, 'places'>,
): [number, number][] {
  const found = new Map<number, number>();
  for (const { near, weight } of words) {
    const nearest = new Map<number, number>();
    for (const [word, nearness] of near) {
      for (const place of places.get(word) ?? []) {
        nearest.set(place, Math.max(nearness, nearest.get(place) ?? 0));
      }
    }
    for (const [place, nearness] of nearest) {
      found.set(place, (found.get(place) ?? 0) + weight * nearness);
    }
  }
  return [...found].toSorted(([one], [other]) => one - other);
}

/** How near the nearest of what is written is to each word of the list. */
function nearestOf(words: readonly WrittenWord[]): NearWords {
  const nearest = new Map<string, number>();
  for (const { near } of words) {
    for (const [word, nearness] of near) {
      nearest.set(word, Math.max(nearness, nearest.get(word) ?? 0));
    }
  }
  return nearest;
}

/** What is written of a name, by what its words tell. */
const saidOf = (
  { words }: Pick<ListedName<unknown>, 'words'>,
  nearest: NearWords,
  { weights }: Pick<NameList<unknown>, 'weights'>,
): number =>
  words.reduce((said, word) => said + (weights.get(word) ?? 0) * (nearest.get(word) ?? 0), 0);
