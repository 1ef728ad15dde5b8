import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readWidgetNames } from '../../../packages/components/scripts/widget-names.mjs';
import { root } from '../root.mjs';
import { measurePage } from './measure-page.mjs';
import { checkRatchet, lowerLimit } from './ratchet.mjs';
import { sizeLine } from './size-line.mjs';

const folder = join(root, 'packages/components');
const file = join(folder, 'sizes.json');
/** Both files stand on pages of those who use no bundler. */
const files = [
  { name: 'script/kotacerdas.js', target: 8_000 },
  { name: 'kotacerdas.min.js', target: 40_000 },
];
const widgetTarget = 15_000;

/** What a page loads at once to show one widget, Lit and all; the script that loads any, and the file with all. */
async function listMeasured() {
  const measured = [];
  for (const widget of await readWidgetNames()) {
    const from = `@kotacerdas/components/${widget}/define`;
    const { atOnce, onDemand } = await measurePage(from, folder);
    measured.push({ name: widget, target: widgetTarget, bytes: atOnce, onDemand });
  }
  for (const { name, target } of files) {
    const { length } = gzipSync(readFileSync(join(folder, 'dist', name)), { level: 9 });
    measured.push({ name, target, bytes: length });
  }
  return measured;
}

/**
 * What each widget costs a page, against `packages/components/sizes.json`.
 *
 * @param {{ write?: boolean }} options `write` lowers limits that can be, and gives new widgets one
 * @returns {Promise<string[]>} what is wrong, in a sentence each
 */
export async function checkComponentSizes({ write = false } = {}) {
  const measured = await listMeasured();
  const before = JSON.parse(readFileSync(file, 'utf8'));
  const limits = write ? rewrite(measured, before) : before;
  const failures = limits
    .filter(({ name }) => !measured.some((candidate) => candidate.name === name))
    .map(({ name }) => `${name}: there is no such widget.`);
  for (const { bytes, name, onDemand = 0 } of measured) {
    const limit = limits.find((candidate) => candidate.name === name);
    if (limit === undefined) {
      failures.push(
        `${name}: ${bytes} bytes, and no limit in packages/components/sizes.json (npm run size -- --write).`,
      );
      continue;
    }
    const later = onDemand === 0 ? '' : `, and ${onDemand} when they are needed`;
    console.log(sizeLine(bytes, limit, `${name}${later}`));
    failures.push(...checkRatchet(limit, bytes).map((failure) => `${name}: ${failure}`));
  }
  return failures;
}

function rewrite(measured, before) {
  const limits = measured.map(({ bytes, name, target }) => {
    const known = before.find((candidate) => candidate.name === name) ?? {
      target,
      limit: Infinity,
    };
    return { name, target: known.target, limit: lowerLimit(known, bytes) };
  });
  const lines = limits.map(
    (limit) => `  ${JSON.stringify(limit, null, 1).replaceAll(/\s+/g, ' ')}`,
  );
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
  return limits;
}
