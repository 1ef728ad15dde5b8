import { readdirSync } from 'node:fs';
import { BuildError, build } from '../../../scripts/lib/builds/build.mjs';
import { selectSteps } from '../../../scripts/lib/builds/steps.mjs';
import { race } from './lib/race.mjs';
import { rowText } from './lib/row-text.mjs';

// npm run bench -w packages/core               every row
// npm run bench -w packages/core -- readiness  the rows whose name holds the text
//
// A row is a file of `rows/` whose default export lists
//   { name, target, base: { label, run }, measured: { label, run }, sameChecksum? }
// `run` does one piece of work and returns a checksum of what it computed, or a promise of one. With `sameChecksum` both
// sides must compute the same. Ratios go to stdout, one line of JSON a row; stderr says what they mean.
const rounds = 21;
const filter = process.argv[2] ?? '';
const say = (line) => process.stderr.write(`${line}\n`);

try {
  await build(selectSteps(['core']), ({ step, text }) => say(`${step.name}: ${text}`));
  const folder = new URL('rows/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const lists = await Promise.all(
    files.sort().map(async (file) => (await import(new URL(file, folder))).default),
  );
  const rows = lists.flat().filter((row) => row.name.includes(filter));
  const lines = [];
  for (const row of rows) {
    const result = await race(row, rounds);
    process.stdout.write(`${JSON.stringify(result)}\n`);
    lines.push(rowText(row, result));
  }
  say(['', ...lines].join('\n'));
} catch (error) {
  if (error instanceof BuildError) say(error.output.trimEnd());
  throw error;
}
