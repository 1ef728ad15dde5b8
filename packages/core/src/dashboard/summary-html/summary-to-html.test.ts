import { expect, it } from 'vitest';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { olderSummary } from '../../testing/summaries.js';
import { summariseMasterplan } from '../summarise-masterplan.js';
import { summaryToHtml } from './summary-to-html.js';

const html = (raw: unknown, locale: 'id' | 'en' = 'id') =>
  summaryToHtml(summariseMasterplan(parsed(raw), { asOf: '2026-11-23' }), locale);

it('says the figures of the dashboard in words', () => {
  const text = html(rawPlan());
  expect(text).toContain('<dt>Inovasi</dt><dd>1</dd>');
  expect(text).toContain('<dd>3,00 dari 5 (Cukup siap)</dd>');
  expect(text).toContain('<dd>Kuadran I (SO): agresif</dd>');
  expect(text).toContain('<dd>70,0% dari 1 program yang melapor</dd>');
  expect(text).toContain('<dd>Rp325 juta</dd>');
  expect(text).toContain('<dt>Permasalahan yang terjawab</dt><dd>1 dari 1</dd>');
  expect(text).toContain('<dt>Kemajuan program menurut anggaran</dt><dd>70,0%</dd>');
  expect(text).toContain('<dt>Program yang terlambat</dt><dd>1 dari 1</dd>');
  expect(text).toContain('Keadaan per 23 November 2026');
  expect(text).not.toContain('data contoh');
});

it('says what is not assessed, instead of 0', () => {
  expect(html(rawEmptyPlan())).toContain('<dt>Kesiapan daerah</dt><dd>belum dinilai</dd>');
  expect(html(rawEmptyPlan(), 'en')).toContain('<dd>not assessed yet</dd>');
});

it('marks sample data and escapes what people typed', () => {
  const text = html({ ...rawPlan(), sample: true, title: '<img src=x onerror="alert(1)">' });
  expect(text).toContain('data contoh');
  expect(text).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  expect(text).not.toContain('<img');
});

it('has no line for what nothing is known of', () => {
  const text = html(rawEmptyPlan(), 'en');
  expect(text).toContain('<dt>Programmes</dt><dd>0</dd>');
  expect(text).not.toMatch(/answered|weighed|late<|0 of 0/);
});

it('says what an older summary has, without the rest', () => {
  const summary = summariseMasterplan(parsed(rawPlan()), { asOf: '2026-11-23' });
  const lines = summaryToHtml(summary, 'en').split('\n');
  const later = lines.filter((line) => /answered|weighed|are late/.test(line));
  expect(later).toHaveLength(3);
  expect(summaryToHtml(olderSummary(summary), 'en').split('\n')).toEqual(
    lines.filter((line) => !later.includes(line)),
  );
});
