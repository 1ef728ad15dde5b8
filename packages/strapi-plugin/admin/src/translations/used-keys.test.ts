import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from './en.json';
import { loadTopics } from './load-topics';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

const escaped = (text: string) => text.replace(/[.*+?^$()|[\]{}\\]/gu, String.raw`\$&`);

/** What stands between two backticks, nested or not, as what it can come to; where nearly all is put in, it says nothing. */
const made = [...sources.matchAll(/`(?=([^`\n]*\$\{[^`\n]*)`)/gu)]
  .map(([, template = '']) => template.replace('${pluginId}.', '').split(/\$\{[^}]*\}/u))
  .filter((parts) => /[a-z]{3,}/u.test(parts.join('')))
  .map((parts) => new RegExp(`^${parts.map((part) => escaped(part)).join('.+')}$`, 'u'));

it('every text is used', async () => {
  const keys = Object.keys({ ...en, ...(await loadTopics('en')) });
  const unused = keys.filter(
    (key) =>
      ![`'${key}'`, `"${key}"`, `\${pluginId}.${key}\``].some((use) => sources.includes(use)) &&
      !made.some((template) => template.test(key)),
  );
  expect(unused).toEqual([]);
});
