import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listEntryPoints } from '../api/entry-points.mjs';
import { root } from '../root.mjs';
import { checkSize, topicsWithoutLimit } from './check-size.mjs';
import { measureImport } from './measure-import.mjs';
import { sizeLine } from './size-line.mjs';

const folder = join(root, 'packages/core');
const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/**
 * What each import of core costs a page, against `packages/core/api/sizes.json`.
 *
 * @returns {Promise<string[]>} what is too big, in a sentence each
 */
export async function checkCoreSizes() {
  const entryPoints = listEntryPoints(read('package.json'));
  const limits = read('api/sizes.json');
  const failures = topicsWithoutLimit(
    entryPoints.map(({ topic }) => topic),
    limits,
  ).map((topic) => `${topic}: all of it ("*") has no limit in packages/core/api/sizes.json.`);

  for (const limit of limits) {
    const { beside, names, topic } = limit;
    const label = `${names.join(', ')} from ${topic}`;
    const entryPoint = entryPoints.find((candidate) => candidate.topic === topic);
    if (entryPoint === undefined) {
      failures.push(`${label}: there is no such topic.`);
      continue;
    }
    const measured = await measureImport({ beside, from: entryPoint.specifier, names }, folder);
    console.log(sizeLine(measured.bytes, limit, label));
    failures.push(...checkSize(limit, measured).map((failure) => `${label}: ${failure}`));
  }
  return failures;
}
