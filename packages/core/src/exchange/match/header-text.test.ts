import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerText, withoutRemarks } from './header-text.js';

describe('the text of a header', () => {
  it.each([
    ['Nama Inovasi', 'nama inovasi'],
    ['  NAMA\u00a0\u00a0INOVASI * ', 'nama inovasi'],
    ['Nama\r\nInovasi', 'nama inovasi'],
    ['Nаmа Inоvаsi', 'nama inovasi'],
    ['Ｎａｍａ　Ｉｎｏｖａｓｉ', 'nama inovasi'],
    ['Nama\u200b Ino\u00advasi', 'nama inovasi'],
    ['No.', 'no'],
    ['Bentuk/Jenis', 'bentuk jenis'],
    ['Café', 'cafe'],
    ['__proto__', 'proto'],
    ['***', ''],
  ])('%j is compared as %j', (written, compared) => {
    expect(headerText(written)).toBe(compared);
  });

  it('is the same once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(headerText(headerText(text))).toBe(headerText(text));
      }),
    );
  });

  it('loses its remarks, where that leaves something', () => {
    expect(withoutRemarks('Anggaran (Rp) [wajib]')).toBe('Anggaran');
    expect(withoutRemarks('(1)')).toBe('(1)');
    expect(withoutRemarks('Anggaran (Rp')).toBe('Anggaran (Rp');
  });
});
