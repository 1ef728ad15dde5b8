import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

// npm run fuzz -w packages/core -- --files 20000 --seed 1
//
// Reads as many mutated workbooks and CSV files, one a seed, and says how each kind went. It fails where one
// crashed, was read otherwise than a full parser reads it, or took longer than the limit. A file is made again by
// its seed: --files 1 --seed 4711.
const { values } = parseArgs({
  options: { files: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const [files, first] = [Number(values.files), Number(values.seed)];
const limit = 10_000; // ms a file
const shown = 10;

const counts = new Map();
const failures = [];
let current = first;
let slowest = { seed: first, took: 0 };

const worker = new Worker(new URL('./fuzz-worker.mjs', import.meta.url), {
  workerData: { files, first },
});

/** A file that never ends doesn't answer either: whoever waits for it ends it. */
const hangs = () => {
  process.stderr.write(`Seed ${current} took more than ${limit} ms.\n`);
  process.exit(1);
};
// The first one also loads the reader.
let watch = setTimeout(hangs, 6 * limit);

worker.on('message', ({ kind, outcome, detail, seed, took }) => {
  clearTimeout(watch);
  current = seed + 1;
  watch = setTimeout(hangs, limit);
  counts.set(`${kind}: ${outcome}`, (counts.get(`${kind}: ${outcome}`) ?? 0) + 1);
  if (took > slowest.took) slowest = { seed, took };
  if (outcome === 'crashed' || outcome === 'changed') failures.push({ seed, outcome, detail });
});
worker.on('error', (error) => {
  throw error;
});
worker.on('exit', () => {
  clearTimeout(watch);
  for (const [what, count] of [...counts].sort()) process.stdout.write(`${what} ${count}\n`);
  process.stdout.write(`slowest: seed ${slowest.seed}, ${Math.round(slowest.took)} ms\n`);
  for (const { seed, outcome, detail } of failures.slice(0, shown)) {
    process.stderr.write(`\nseed ${seed} ${outcome}\n${detail}\n`);
  }
  process.stdout.write(`${files} files, ${failures.length} failures\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
});
