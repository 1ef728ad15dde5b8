import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plan } from './support/edition.mjs';
import { installExamples } from './support/installed-examples.mjs';

let installed;

beforeAll(async () => {
  installed = await installExamples(['node-script']);
});

afterAll(() => installed?.remove());

/** What the script says and how it ends, for files of the folder it stands in. */
function ask(...words) {
  const cwd = installed.folderOf('node-script');
  return new Promise((resolve) => {
    execFile(process.execPath, ['ringkas.mjs', ...words], { cwd }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

/** A file beside the script. */
function put(name, text) {
  writeFileSync(join(installed.folderOf('node-script'), name), text);
  return name;
}

it('prints the figures of the example plan as of a day', async () => {
  const { code, stdout, stderr } = await ask('../data/kota-tasikmalaya.json', '2026-11-23');
  expect(stdout).toMatchInlineSnapshot(`
    "Masterplan Smart City Kota Tasikmalaya 2023–2027 (data contoh)
    Keadaan per 23 November 2026; simulasi, bukan nilai resmi
    Periode: 2023–2027
    Inovasi: 42
    Perangkat daerah penggagas inovasi: 23
    Usulan Dewan Smart City: 10
    Inovasi yang tuntas 100%: 8
    Permasalahan: 51
    Permasalahan yang terjawab: 48 dari 51
    Kebutuhan: 47
    Strategi: 35
    Program: 47
    Quick win: 6
    Kesiapan daerah: 3,19 dari 5 (Cukup siap), dari 27 indikator terjawab; 0 belum dijawab
    Posisi SWOT daerah: Kuadran I (SO): agresif – hati-hati, arah skala rating kelemahan dan ancaman dapat menyesatkan; setelah rating dibalik: Kuadran I (SO): agresif
    Rata-rata kemajuan program: 66,7% dari 44 program yang melapor
    Kemajuan program menurut anggaran: 61,1%
    Program yang terlambat: 20 dari 40
    Anggaran seluruh tahun: Rp199,7 miliar
      Struktur: 3,00
      Infrastruktur: 3,20
      Suprastruktur: 3,38
    "
  `);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it('says of a plan that nobody has assessed that it isn’t, rather than 0', async () => {
  const file = put('baru.json', JSON.stringify({ ...plan, readiness: [] }));
  const { code, stdout } = await ask(file, '2026-11-23');
  expect(stdout).toContain('Kesiapan daerah: belum dinilai');
  expect(code).toBe(0);
});

it('tells what is wrong with a plan, and where', async () => {
  const [first, ...others] = plan.problems;
  const faulty = { ...plan, title: 5, problems: [{ ...first, state: 'selesai' }, ...others] };
  const { code, stdout, stderr } = await ask(put('keliru.json', JSON.stringify(faulty)));
  expect(stderr).toMatchInlineSnapshot(`
    "keliru.json bukan rencana yang sah.
    judul: Seharusnya teks, ditemukan 5.
    permasalahan › 1 › status: Nilai "selesai" tidak tersedia. Pilihannya: draft, submitted, returned, approved, locked.
    "
  `);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

it.each([
  ['is not there', () => 'tidak-ada.json'],
  ['is no JSON', () => put('bukan.json', 'rencana')],
])('says so where a file %s', async (_, make) => {
  const file = make();
  const { code, stdout, stderr } = await ask(file);
  expect(stderr).toMatch(`${file} tidak dapat diringkas: `);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
