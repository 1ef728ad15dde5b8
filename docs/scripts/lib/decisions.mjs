import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { docs, writePage } from './folders.mjs';

const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1] ?? '';

/** The decisions as they stand, with a list of all of them below what their README says. */
export function writeDecisions() {
  const folder = join(docs, 'decisions');
  const names = readdirSync(folder)
    .filter((name) => /^\d.*\.md$/.test(name))
    .toSorted();
  const texts = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  const list = texts.map(([name, text]) => `- [${titleOf(text)}](./${name})`);
  const readme = readFileSync(join(folder, 'README.md'), 'utf8').trimEnd();
  writePage('decisions/index.md', `${readme}\n\n${list.join('\n')}`);
  for (const [name, text] of texts) writePage(`decisions/${name}`, text);
}
