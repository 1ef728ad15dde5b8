import { describe, expect, it } from 'vitest';
import { locales } from '../../locale/locale.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { refusalText } from './refusal-text.js';
import { refusalCodes, type Refusal } from './refusal.js';

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** What the reader knows of each refusal. */
const params: Record<string, Refusal['params']> = {
  'file-too-big': { bytes: 20_000_001, limit: 20_000_000 },
  'file-unpacks-too-big': { limit: 200_000_000 },
  'too-many-parts': { limit: 2_000 },
  'too-many-sheets': { count: 120, limit: 100 },
  'too-many-rows': { sheet: 'Satu', cell: 'A60001', limit: 50_000 },
  'too-many-columns': { sheet: 'Satu', cell: 'IW1', limit: 256 },
  'too-many-cells': { limit: 500_000 },
  'too-much-text': { limit: 20_000_000 },
  'takes-too-long': { seconds: 10 },
};

describe('why a file is not read', () => {
  it.each(refusalCodes)('is told of %s in both languages, with what to do', (code) => {
    expect(placesIn(id[code])).toEqual(placesIn(en[code]));
    for (const locale of locales) {
      const text = refusalText({ code, params: params[code] ?? {} }, locale);
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
      // What it is, and what to do instead.
      expect(text.split(/\. (?=[A-Z])/).length).toBeGreaterThan(1);
    }
    expect(id[code]).not.toBe(en[code]);
  });

  it('says sizes in megabytes, rounded up, and figures as the language writes them', () => {
    const refusal = (code: Refusal['code']): Refusal => ({ code, params: params[code] ?? {} });
    expect(refusalText(refusal('file-too-big'), 'id')).toContain(
      'berukuran 21 MB, sedangkan yang dapat dibaca paling besar 20 MB',
    );
    expect(refusalText(refusal('too-many-rows'), 'id')).toContain('baris 50.000');
    expect(refusalText(refusal('too-many-rows'), 'en')).toContain('row 50,000');
  });
});
