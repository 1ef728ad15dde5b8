import { describe, expect, it } from 'vitest';
import { describeImportIssue } from './describe-import-issue.js';
import { importIssueCodes, type ImportIssue } from './import-issue.js';

const params = {
  found: 'X',
  expected: 'Y',
  readings: '1500 / 1.5',
  column: 'title',
  state: 'approved',
  count: 2,
  opd: 'DLH',
  field: 'Judul',
  by: 'Siti',
  said: '(dalam jutaan rupiah)',
};

describe('the sentence of an import issue', () => {
  it.each(importIssueCodes)('of %s is there in both languages, with its particulars', (code) => {
    const issue: ImportIssue = { severity: 'error', code, sheet: 'SWOT', address: 'F3', params };
    const id = describeImportIssue('id', issue);
    const en = describeImportIssue('en', issue);
    expect(id).toMatch(/^SWOT, sel F3: \S/);
    expect(en).toMatch(/^SWOT, cell F3: \S/);
    expect(`${id} ${en}`).not.toMatch(/[{}]/);
    expect(id.slice(14)).not.toBe(en.slice(15));
  });

  it('suggests, explains, and names the place only where there is one', () => {
    const issue = { severity: 'error', sheet: '', address: '', params } as const;
    expect(
      describeImportIssue('id', {
        ...issue,
        code: 'not-found',
        params: { found: 'Dinas Perijinan', nearest: 'OPD-02 Dinas Perizinan' },
      }),
    ).toBe('“Dinas Perijinan” tidak ditemukan dalam rencana. Barangkali: OPD-02 Dinas Perizinan.');
    expect(
      describeImportIssue('en', {
        ...issue,
        sheet: 'Budgets',
        code: 'item-invalid',
        cause: {
          severity: 'error',
          code: 'end-before-start',
          path: ['period'],
          params: { from: 2027, to: 2025 },
        },
      }),
    ).toMatch(/^Budgets: This entry cannot be taken yet\. .*2025.*2027/);
    expect(describeImportIssue('id', { ...issue, code: 'item-not-editable' })).toContain(
      'sudah disetujui',
    );
  });
});
