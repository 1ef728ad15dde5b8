import { setImmediate } from 'node:timers/promises';
import { chunks } from './chunks';

/** So many rows go into one text or statement, or are written before others have their turn. */
export const atOnce = 2000;

/** Does the same with each of many things, in their order, and lets others have their turn in between. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const part of chunks(items, atOnce)) {
    for (const item of part) results.push(work(item));
    await setImmediate();
  }
  return results;
}
