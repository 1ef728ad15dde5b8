import { locales } from '@kotacerdas/core/locale';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { commandNames } from '../commands/command-names.js';
import { commands } from '../commands/commands.js';
import { ask } from '../testing/ask.js';

describe('help', () => {
  it.each([[['--help']], [['help']], [['-h', '--lang', 'en']]])(
    'by %j names every command',
    async (words) => {
      const { code, out } = await ask(words);
      for (const name of commandNames) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
      expect(code).toBe(0);
    },
  );

  it.each(commandNames)('of %s tells its options and exit codes, in lines of 100', async (name) => {
    for (const lang of locales) {
      const { out } = await ask([name, '--help', '--lang', lang]);
      for (const option of commands[name].options) expect(out).toContain(`  --${option}`);
      expect(out).toMatch(/^(?:Kode keluar|Exit codes): 0 /m);
      expect(out).toContain(`kotacerdas ${name} `);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
      expect(await ask(['help', name, '--lang', lang])).toMatchObject({ code: 0, out });
    }
  });
});

it('tells its version', async () => {
  expect(await ask(['--version'])).toMatchObject({ code: 0, out: manifest.version });
});

it('without a word tells how it is used, and that nothing was asked', async () => {
  const { code, error, out } = await ask([]);
  expect(error).toContain('Pakai: kotacerdas <perintah>');
  expect(out).toBe('');
  expect(code).toBe(2);
});

it.each([
  [['validat', 'x'], 'Maksudnya "validate"?'],
  [['hitung', 'x'], 'Tidak ada perintah "hitung". Daftar perintah:'],
  [['scor', '--lang=en'], 'Did you mean "score"?'],
  [['score', 'x', '--jsn'], 'Tidak ada pilihan "--jsn". Maksudnya "--json"?'],
  [['score', 'x', '--as-of'], 'Pilihan --as-of memerlukan isi.'],
  [['score', 'x', '--json=ya'], 'Pilihan --json tidak memakai isi.'],
  [['score', 'x', '--lang', 'fr'], '--lang "fr" tidak ada. Yang ada: id, en.'],
  [['score', 'x', '--strict'], 'Perintah score tidak mengenal pilihan --strict.'],
  [['score'], 'Perintah score memerlukan 1 berkas.'],
  [['score', 'x', 'y', '--lang', 'en'], 'The command score reads one file only.'],
  [['book', 'x', '--out', 'y'], 'Perintah book memerlukan pilihan --book.'],
])('refuses %j, and says what would do', async (words, said) => {
  const { code, error, out } = await ask(words);
  expect(error).toContain(said);
  expect(out).toBe('');
  expect(code).toBe(2);
});

it('refuses in lines of 100', async () => {
  const long = 'kata '.repeat(40).trim();
  const { error } = await ask(['score', long]);
  expect(error.replaceAll('\n', ' ')).toContain(`${long} tidak dapat dibaca.`);
  for (const line of error.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});
