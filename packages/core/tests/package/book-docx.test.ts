import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

const folder = new URL('../../', import.meta.url);

/** Prints what a book's document is, by a hash of it: written by what was built, in a process of its own. */
const script = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  const { kominfo2021 } = await import('@kotacerdas/core/framework');
  const { parseMasterplan } = await import('@kotacerdas/core/masterplan');
  const { buku1, composeBook } = await import('@kotacerdas/core/book');
  const { bookToDocx } = await import('@kotacerdas/core/book/docx');
  const text = readFileSync(new URL(import.meta.resolve('@kotacerdas/example-data/kota-tasikmalaya.json')), 'utf8');
  const { masterplan } = parseMasterplan(JSON.parse(text));
  const edition = { number: 2, publishedAt: '2026-12-31T20:00:00.000Z', hash: 'a'.repeat(64) };
  const book = composeBook({ masterplan, framework: kominfo2021, asOf: '2026-12-31', edition }, buku1);
  const bytes = await bookToDocx(book);
  console.log(createHash('sha256').update(bytes).digest('hex'), new Date(0).toString());
`;

async function hashIn(TZ: string, LANG: string) {
  const { stdout } = await run('node', ['--input-type=module', '--eval', script], {
    cwd: folder,
    env: { ...process.env, TZ, LANG, LC_ALL: LANG },
  });
  const [hash = '', ...clock] = stdout.trim().split(' ');
  return { hash, clock: clock.join(' ') };
}

test('a book is the same document in every time zone and language', async () => {
  const places = [
    await hashIn('UTC', 'C'),
    await hashIn('Asia/Jayapura', 'id_ID.UTF-8'),
    await hashIn('America/Los_Angeles', 'tr_TR.UTF-8'),
  ];
  expect(new Set(places.map(({ clock }) => clock)).size).toBe(3);
  expect(places[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(places.map(({ hash }) => hash)).size).toBe(1);
});

test('a book composes and reads as HTML where the library for documents is not installed', async () => {
  const loader = `data:text/javascript,export const resolve = (name, context, next) => {
    if (name === 'docx') throw new Error('docx was asked for');
    return next(name, context);
  };`;
  const load = (specifier: string) =>
    run(
      'node',
      [
        '--input-type=module',
        '--no-warnings',
        '--eval',
        `import { register } from 'node:module';
         register(${JSON.stringify(loader)});
         await import('${specifier}');`,
      ],
      { cwd: folder },
    );
  await expect(load('@kotacerdas/core/book')).resolves.toBeDefined();
  await expect(load('@kotacerdas/core/book/docx')).rejects.toThrow('docx was asked for');
});
