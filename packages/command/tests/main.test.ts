import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };

const main = join(import.meta.dirname, '..', manifest.bin.kotacerdas);

/** Runs the built command as a shell does. */
async function ask(
  words: readonly string[],
  stdin = '',
  read: (stream: Readable) => Promise<string> = text,
  before?: string,
) {
  const imported = before === undefined ? [] : ['--import', pathToFileURL(before).href];
  const child = spawn(process.execPath, [...imported, main, ...words]);
  child.stdin.end(stdin);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, error] = await Promise.all([read(child.stdout), text(child.stderr)]);
  return { code: await closed, out, error };
}

it('answers on stdout, with the exit code of the answer', async () => {
  expect(await ask(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, error: '' });
  const plan = JSON.stringify({ ...example, title: '' });
  const { code, error, out } = await ask(['validate', '-'], plan);
  expect(out).toContain('judul');
  expect(error).toBe('');
  expect(code).toBe(1);
});

it('has no colours where no terminal is', async () => {
  const { out } = await ask(['score', '-'], JSON.stringify(example));
  expect(out).toContain('Posisi SWOT');
  expect(out).not.toContain('\u001b');
});

it('says on stderr why it can’t', async () => {
  expect(await ask(['score', '-', '--lang', 'en'], '{')).toEqual({
    code: 2,
    out: '',
    error: '- is no JSON.\n',
  });
});

it('never leaves with the code of an answer when it breaks down', async () => {
  const broken = join(import.meta.dirname, 'support/no-clock.mjs');
  const { code, error, out } = await ask(['score', '-'], JSON.stringify(example), text, broken);
  expect(error).toContain('RangeError');
  expect(out).toBe('');
  expect(code).toBe(2);
});

it('is content with a reader who wants the first line only', async () => {
  const firstLine = async (stream: Readable) => {
    for await (const chunk of stream) return String(chunk).split('\n')[0] ?? '';
    return '';
  };
  const { code, error, out } = await ask(
    ['summarise', '-', '--json'],
    JSON.stringify(example),
    firstLine,
  );
  expect(out).toBe('{');
  expect(error).toBe('');
  expect(code).toBe(0);
});
