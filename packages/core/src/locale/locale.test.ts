import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueCodes } from '../issue/issue-code.js';
import type { Issue } from '../issue/issue.js';
import { describeIssue } from './describe-issue.js';
import { describePlace } from './describe-place.js';
import { escapeHtml } from './escape-html.js';
import { formatDate } from './format-date.js';
import { formatInteger, formatNumber, formatPercent } from './format-number.js';
import { formatRupiah, formatRupiahShort } from './format-rupiah.js';
import { locales } from './locale.js';
import { messagesOf } from './messages/messages-of.js';
import { toLocale } from './to-locale.js';
import { translateReport } from './translate-report.js';
import { translateTerm } from './translate-term.js';
import { translate } from './translate.js';

describe('messages', () => {
  const id = messagesOf('id');
  const en = messagesOf('en');
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

  it('are complete in both languages, with the same places to fill', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
    for (const [key, text] of Object.entries(id)) {
      expect(places(Reflect.get(en, key) as string), key).toEqual(places(text));
      expect(text.trim(), key).not.toBe('');
    }
  });

  it('have a sentence for each issue', () => {
    for (const code of issueCodes) expect(id).toHaveProperty([`issue.${code}`]);
  });

  it('have no sentence for an issue that doesn’t exist', () => {
    const known = new Set<string>(issueCodes.map((code) => `issue.${code}`));
    const said = Object.keys(id).filter((key) => key.startsWith('issue.'));
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('issues in words', () => {
  const issue: Issue = {
    severity: 'warning',
    code: 'printed-score-differs',
    path: ['factors', 7, 'printedScore'],
    params: { factor: 'W3', printed: 0.3, computed: 0.15 },
  };

  it('take the numbers of the language', () => {
    expect(describeIssue('id', issue)).toBe(
      'Skor faktor W3 tercetak 0,3, padahal bobot × rating = 0,15.',
    );
    expect(describeIssue('en', issue)).toContain('printed as 0.3,');
  });

  it('name types and kinds in the language', () => {
    const type: Issue = {
      ...issue,
      code: 'wrong-type',
      params: { found: '"0,6"', expected: 'number' },
    };
    expect(describeIssue('id', type)).toBe('Seharusnya angka, ditemukan "0,6".');
    const side: Issue = { ...issue, code: 'side-empty', params: { kind: 'threat' } };
    expect(describeIssue('id', side)).toContain('faktor ancaman');
  });

  it('show how it is written', () => {
    const format: Issue = {
      ...issue,
      code: 'wrong-format',
      params: { found: '"2.16.3"', expected: 'nomenclature-code' },
    };
    expect(describeIssue('id', format)).toBe(
      'Bentuk penulisan "2.16.3" tidak sesuai. Contoh yang benar: 2.16.03.2.02.0014.',
    );
  });

  it('say the place with entries counted from 1', () => {
    expect(describePlace('id', issue.path)).toBe('faktor › 8 › skor tercetak');
    expect(describePlace('en', ['problems', 0, 'unknown'])).toBe('problems › 1 › unknown');
    expect(describePlace('id', [])).toBe('');
  });
});

describe('numbers', () => {
  it('are rounded once, at display', () => {
    expect(formatNumber('id', 3.266)).toBe('3,27');
    expect(formatNumber('en', 1.0399999999999998)).toBe('1.04');
    expect(formatNumber('id', -0.001)).toBe('0,00');
    expect(formatNumber('id', -0.64)).toBe('−0,64');
    expect(formatInteger('id', 1_234_567)).toBe('1.234.567');
    expect(formatPercent('id', 62.5, 1)).toBe('62,5%');
  });

  it.each([
    [0, 'Rp0'],
    [950, 'Rp950'],
    [1_540_000_000, 'Rp1,5 miliar'],
    [325_000_000, 'Rp325 juta'],
    [999_999_999, 'Rp1 miliar'],
    [2_000_000_000_000, 'Rp2 triliun'],
    [-1_500_000, '−Rp1,5 juta'],
  ])('rupiah %d is %s', (amount, text) => {
    expect(formatRupiahShort('id', amount)).toBe(text);
  });

  it('rupiah in full keep every digit', () => {
    expect(formatRupiah('id', 9_007_199_254_740_991)).toBe('Rp9.007.199.254.740.991');
    expect(formatRupiah('en', -1_500)).toBe('−Rp1,500');
  });
});

describe('dates', () => {
  it('are days of Western Indonesian Time for moments, and themselves for days', () => {
    expect(formatDate('id', '2026-11-23')).toBe('23 November 2026');
    expect(formatDate('id', '2026-11-22T17:30:00Z')).toBe('23 November 2026');
    expect(formatDate('en', '2026-05-03')).toBe('3 May 2026');
    expect(formatDate('id', '2026-11-22T17:30')).toBe('23 November 2026');
    expect(formatDate('id', 'kemarin')).toBe('kemarin');
    expect(formatDate('id', '2026-02-30')).toBe('2026-02-30');
  });
});

describe('language tags', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['id-ID', 'id'],
    ['su', 'id'],
    ['', 'id'],
    [null, 'id'],
    [undefined, 'id'],
    ['english', 'id'],
  ] as const)('%s means %s', (tag, locale) => {
    expect(toLocale(tag)).toBe(locale);
    expect(locales).toContain(toLocale(tag));
  });
});

describe('escaping', () => {
  it('leaves nothing that opens a tag or ends an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });
});

describe('words of the field', () => {
  it('are those of the messages', () => {
    const keys = ['item.problem', 'program.status.running', 'swot.quadrant.on-axis'] as const;
    for (const locale of locales) {
      for (const key of keys) expect(translateTerm(locale, key)).toBe(translate(locale, key));
    }
    expect(translateTerm('id', 'funding.csr')).toBe('CSR');
    const params = { part: 3, whole: 6 };
    expect(translateReport('en', 'summary.part-of', params)).toBe(
      translate('en', 'summary.part-of', params),
    );
  });
});
