import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { summariseMasterplan } from '@kotacerdas/core/dashboard';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

function block(language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme) ?? [];
  if (text === undefined) throw new Error(`The README shows no ${language}.`);
  return text;
}

function run(input: unknown): readonly string[] {
  const lines: string[] = [];
  const names = { parseMasterplan, summariseMasterplan, describeIssue, describePlace, input };
  const code = block('js').replace(/^import .*$/gm, '');
  const printer = { error: (...words: readonly string[]) => lines.push(words.join(': ')) };
  // The code of the README, as it stands there.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const execute = new Function('console', ...Object.keys(names), code);
  Reflect.apply(execute, undefined, [printer, ...Object.values(names)]);
  return lines;
}

describe('the README', () => {
  it('shows a plan that is one, with nothing that it needn’t have', () => {
    const plan = JSON.parse(block('json')) as Readonly<Record<string, unknown>>;
    expect(parseMasterplan(plan)).toMatchObject({ ok: true, issues: [] });
    for (const field of Object.keys(plan)) {
      expect(parseMasterplan({ ...plan, [field]: undefined }).ok, field).toBe(false);
    }
  });

  it('shows code that reads it, and says what is wrong', () => {
    const plan: unknown = JSON.parse(block('json'));
    expect(run(plan)).toEqual([]);
    expect(run({ ...(plan as object), title: 5 })).toEqual(['title: Expected a text, found 5.']);
  });
});
