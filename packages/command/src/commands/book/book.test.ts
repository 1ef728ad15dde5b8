import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json' with { type: 'json' };
import { canonicalJson } from '@kotacerdas/core/masterplan';
import { exampleJob } from './support/example-job.js';
import { onePixel } from './support/one-pixel.js';

const run = promisify(execFile);
const command = join(import.meta.dirname, '../dist/command.js');

let folder = '';
const at = (name: string) => join(folder, name);
const ask = async (...words: string[]) => {
  try {
    return { code: 0, ...(await run(process.execPath, [command, ...words])) };
  } catch (error) {
    const { code, stderr, stdout } = error as { code: number; stdout: string; stderr: string };
    return { code, stderr, stdout };
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotacerdas-book-'));
  const { framework } = exampleJob().source;
  const edition = {
    schemaVersion: 1,
    number: 2,
    publishedAt: '2026-11-20T02:00:00.000Z',
    hash: createHash('sha256')
      .update(canonicalJson({ framework, masterplan: example }))
      .digest('hex'),
    framework,
    masterplan: example,
  };
  await writeFile(at('rencana.json'), JSON.stringify(example));
  await writeFile(at('terbitan.json'), JSON.stringify(edition));
  await writeFile(at('terbitan-3.json'), JSON.stringify({ ...edition, number: 3 }));
  const altered = { ...edition, masterplan: { ...example, title: 'Rencana lain' } };
  await writeFile(at('terbitan-diubah.json'), JSON.stringify(altered));
  await writeFile(at('lambang.png'), onePixel);
  await writeFile(at('rusak.json'), '{');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('kotacerdas-book', () => {
  it('prints a book of an edition, and finds that it matches it', async () => {
    const out = at('buku');
    const words = ['--book', 'ringkasan', '--out', out, '--emblem', at('lambang.png')];
    const printed = await ask('print', at('terbitan.json'), ...words);
    expect(printed.stderr).toContain('menulis PDF');
    expect(printed.stdout).toContain('ringkasan-edisi-2.pdf');
    expect(printed.code).toBe(0);

    const files = ['docx', 'pdf', 'html'].map((end) => join(out, `ringkasan-edisi-2.${end}`));
    const manifest = join(out, 'ringkasan.manifest.json');
    const matching = await ask('check', manifest, at('terbitan.json'), ...files);
    expect(matching).toMatchObject({ code: 0 });
    expect(matching.stdout).toMatch(/^Cocok: .* terbitan 2/);

    const [docx = '', pdf = ''] = files;
    await writeFile(pdf, `${await readFile(pdf, 'latin1')} `);
    const changed = await ask('check', manifest, at('terbitan-3.json'), docx, pdf, '--json');
    expect(changed.code).toBe(1);
    expect(JSON.parse(changed.stdout)).toMatchObject({
      matches: false,
      differences: [
        { what: 'edition' },
        { what: 'file-changed', name: 'ringkasan-edisi-2.pdf' },
        { what: 'file-missing', name: 'ringkasan-edisi-2.html' },
      ],
    });
  });

  it('prints a draft of a plan', async () => {
    const out = at('draf');
    const words = ['--book', 'ringkasan', '--out', out, '--as-of', '2026-11-23', '--json'];
    const { code, stdout } = await ask('print', at('rencana.json'), ...words);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ manifest: { edition: null, asOf: '2026-11-23' } });
  });

  it.each([
    [['print', 'rusak.json', '--book', 'buku-1', '--out', 'x'], 'bukan JSON'],
    [['print', 'tiada.json', '--book', 'buku-1', '--out', 'x'], 'tidak dapat dibaca'],
    [['print', 'rencana.json', '--book', 'buku-9', '--out', 'x'], 'Yang ada: buku-1'],
    [
      ['print', 'rencana.json', '--book', 'buku-1', '--out', 'x', '--emblem', 'rencana.json'],
      'lambang',
    ],
    [['print', 'terbitan-diubah.json', '--book', 'ringkasan', '--out', 'x'], 'sudah diubah'],
    [
      ['print', 'rencana.json', '--book', 'ringkasan', '--out', 'x', '--as-of', 'kemarin'],
      'bukan tanggal',
    ],
    [
      ['print', 'rencana.json', '--book', 'ringkasan', '--out', '/dev/null/x'],
      'tidak dapat ditulis',
    ],
    [['print', 'rencana.json'], 'Pakai:'],
    [['check', 'rencana.json', 'terbitan.json'], 'bukan manifes'],
    [['hitung'], 'Pakai:'],
    [['--apa'], 'Pakai:'],
    [['check', 'rencana.json', 'terbitan.json', '--lang', 'en'], 'no manifest'],
  ])('refuses %j with a word why', async (words, said) => {
    const given = words.map((word) => (/\.json$/.test(word) ? at(word) : word));
    const { code, stderr } = await ask(...given);
    expect(stderr).toContain(said);
    expect(code).toBe(2);
  });
});
