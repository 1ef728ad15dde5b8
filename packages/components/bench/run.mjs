import { chromium } from 'playwright';
import { rowText } from '../../core/bench/lib/row-text.mjs';
import { browserLaunchOptions } from '../../../scripts/find-browser.mjs';
import { BuildError, build } from '../../../scripts/lib/builds/build.mjs';
import { selectSteps } from '../../../scripts/lib/builds/steps.mjs';
import { bundlePage } from './lib/bundle-page.mjs';
import { openPage } from './lib/open-page.mjs';

// npm run bench -w packages/components             every row
// npm run bench -w packages/components -- roadmap  the rows whose name holds the text
//
// Widgets and what others would take for the same, by turns in one page of a real Chromium. A row is
//   { name, target, rounds, element, base: { label, turn }, measured: { label, turn } }
// and a turn gives the milliseconds of one piece of work. Ratios go to stdout, one line of JSON a row;
// stderr says what they mean. A row whose widget isn't there yet is named and left out.
const filter = process.argv[2] ?? '';
const say = (line) => process.stderr.write(`${line}\n`);

/** Frames come when they are ready, not 60 a second: otherwise short work would be measured in sixtieths. */
const withoutPace = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'];

let browser;
try {
  await build(selectSteps(['components']), ({ step, text }) => say(`${step.name}: ${text}`));
  const files = await bundlePage();
  const options = await browserLaunchOptions();
  browser = await chromium.launch({ ...options, args: [...options.args, ...withoutPace] });
  const first = await openPage(browser, files);
  const rows = await first.evaluate(() => globalThis.bench.list());
  await first.close();
  const lines = [''];
  for (const row of rows.filter(({ name }) => name.includes(filter))) {
    if (!row.registered) {
      lines.push(`${row.name}: left out, there is no <${row.element}> yet`);
      continue;
    }
    const page = await openPage(browser, files);
    const { result, notes } = await page.evaluate((name) => globalThis.bench.run(name), row.name);
    await page.close();
    process.stdout.write(`${JSON.stringify(result)}\n`);
    lines.push(rowText(row, result), ...notes.map((note) => `  ${note}`));
  }
  say(lines.join('\n'));
} catch (error) {
  if (error instanceof BuildError) say(error.output.trimEnd());
  throw error;
} finally {
  await browser?.close();
}
