import { expect, it } from 'vitest';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
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
