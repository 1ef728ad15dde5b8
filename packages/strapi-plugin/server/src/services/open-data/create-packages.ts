import type { OpenDataLinks } from '@kotacerdas/core/exchange';
import { LRUCache } from 'lru-cache';
import { bytesKept } from '../kept/pack';
import { buildPackage, type OpenPackage } from './build-package';

export interface EditionText {
  readonly regionCode: string;
  readonly number: number;
  readonly hash: string;
  readonly body: Buffer;
}

/** Some dozen editions of a large plan. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Open data of editions, made once for each and kept: an edition never changes under its number. One is made after the
 * other, so that nobody who asks for many old ones keeps a process busy with all at once.
 */
export function createPackages(linksOf: (edition: EditionText) => OpenDataLinks) {
  const kept = new LRUCache<string, OpenPackage>({
    maxSize: mostBytes,
    sizeCalculation: (files) => [...files.values()].reduce((sum, file) => sum + bytesKept(file), 1),
  });
  const making = new Map<string, Promise<OpenPackage>>();
  let last: Promise<unknown> = Promise.resolve();

  return (edition: EditionText): Promise<OpenPackage> => {
    const key = [edition.regionCode, edition.number, edition.hash].join(' ');
    const old = kept.get(key);
    if (old !== undefined) return Promise.resolve(old);
    const running = making.get(key);
    if (running !== undefined) return running;
    const made = last
      .then(() => buildPackage(edition.body.toString(), linksOf(edition)))
      .then((files) => {
        kept.set(key, files);
        return files;
      })
      .finally(() => making.delete(key));
    making.set(key, made);
    // Whether it failed is for those to know who asked for it.
    last = made.catch(() => undefined);
    return made;
  };
}
