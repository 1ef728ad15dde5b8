import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listEntryPoints } from './lib/api/entry-points.mjs';
import { root } from './lib/root.mjs';
import { checkSize, topicsWithoutLimit } from './lib/size/check-size.mjs';
import { measureImport } from './lib/size/measure-import.mjs';

// npm run size: what each import of core costs a page (minified, gzipped), against the limits in
// packages/core/api/sizes.json.
const folder = join(root, 'packages/core');
const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const entryPoints = listEntryPoints(read('package.json'));
const limits = read('api/sizes.json');

const failures = topicsWithoutLimit(
  entryPoints.map(({ topic }) => topic),
  limits,
).map((topic) => `${topic}: all of it ("*") has no limit in packages/core/api/sizes.json.`);

for (const limit of limits) {
  const { names, topic } = limit;
  const label = `${names.join(', ')} from ${topic}`;
  const entryPoint = entryPoints.find((candidate) => candidate.topic === topic);
  if (entryPoint === undefined) {
    failures.push(`${label}: there is no such topic.`);
    continue;
  }
  const measured = await measureImport({ names, from: entryPoint.specifier }, folder);
  console.log(`${String(measured.bytes).padStart(7)} / ${String(limit.limit).padEnd(7)} ${label}`);
  failures.push(...checkSize(limit, measured).map((failure) => `${label}: ${failure}`));
}

if (failures.length > 0) {
  console.log(`\n${failures.join('\n')}`);
  process.exitCode = 1;
}
