import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name-of';
import { importForm } from './import-form';
import { noImport } from './import-state/import-state';
import { checkOf } from './testing/checks';
import { workbookChoices } from './workbook-choices';

describe('the form of an import', () => {
  it('has what was chosen and what was seen, before the file', async () => {
    const file = new File(['isi'], 'inovasi OPD.xlsx');
    const choices = { 'problems/p-1': 'keep' } as const;
    const form = importForm(file, { ...noImport, choices, check: checkOf() }, 'en');
    expect([...form.keys()]).toEqual(['request', 'file']);
    const request = form.get('request');
    expect(JSON.parse(typeof request === 'string' ? request : '')).toEqual({
      lang: 'en',
      mappings: {},
      answers: { questions: {}, cells: {}, columns: {} },
      choices,
      seen: 'v',
    });
    expect(form.get('file')).toMatchObject({ name: 'inovasi OPD.xlsx', size: 3 });
  });
});

describe('worksheets to download', () => {
  const opds = [
    { id: 'a', label: 'DLH' },
    { id: 'b', label: 'Dishub' },
  ];

  it('are those of one’s own departments and the whole', () => {
    expect(workbookChoices(opds, ['b'], 'Semua').map(({ opdId }) => opdId)).toEqual(['b', null]);
  });

  it('are all for who belongs to none', () => {
    expect(workbookChoices(opds, [], 'Semua').map(({ opdId }) => opdId)).toEqual([null, 'a', 'b']);
  });
});

describe('a file', () => {
  it('is called as the server says', () => {
    expect(fileNameOf('attachment; filename="lembar-kerja.xlsx"', 'x')).toBe('lembar-kerja.xlsx');
    expect(fileNameOf(null, 'laporan.xlsx')).toBe('laporan.xlsx');
  });
});
