import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './lib/load-typescript.mjs';
import { root } from './lib/root.mjs';

// npm run golden              compares the figures of the example plan, as the built core computes them,
//                             with those in packages/core/tests/golden
// npm run golden -- --write   writes them anew: after a change of method, or of the example
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const folder = join(root, 'packages/core/tests/golden');
const file = join(folder, 'kota-tasikmalaya.json');

const { goldenFigures, goldenPlan, findDifferences, readExactJson, writeExactJson } =
  await loadTypeScript(folder, ['golden-figures', 'exact-json', 'find-differences']);
const plan = readFileSync(join(root, 'examples/data/kota-tasikmalaya.json'), 'utf8');
const figures = goldenFigures(goldenPlan(JSON.parse(plan)));
const written = existsSync(file) ? readExactJson(readFileSync(file, 'utf8')) : {};
const differences = findDifferences(written, figures);

for (const difference of differences.slice(0, 50)) console.log(difference);
console.log(`${differences.length} figures differ from those written down.`);
if (values.write) writeFileSync(file, writeExactJson(figures));
else if (differences.length > 0) {
  console.log('If that is meant, run `npm run golden -- --write` and commit the file.');
  process.exitCode = 1;
}
