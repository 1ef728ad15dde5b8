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
  expect(text).toContain(
    '<dd>3,00 dari 5 (Cukup siap), dari 1 indikator terjawab; 26 belum dijawab</dd>',
  );
  expect(text).toContain(
    '<dd>Kuadran I (SO): agresif – hati-hati, arah skala rating kelemahan dan ancaman dapat menyesatkan; setelah rating dibalik: Tepat pada sumbu</dd>',
  );
  expect(text).toContain('<dd>70,0% dari 1 program yang melapor</dd>');
  expect(text).toContain('<dd>Rp325 juta</dd>');
  expect(text).toContain('<dt>Permasalahan yang terjawab</dt><dd>1 dari 1</dd>');
  expect(text).toContain('<dt>Kemajuan program menurut anggaran</dt><dd>70,0%</dd>');
  expect(text).toContain('<dt>Program yang terlambat</dt><dd>1 dari 1</dd>');
  expect(text).toContain('Keadaan per 23 November 2026');
  expect(text).not.toContain('data contoh');
});

it('says how much nobody has approved, where something is', () => {
  const summary = summariseMasterplan(parsed(rawPlan()), { asOf: '2026-11-23' });
  const say = (unapproved: number) => summaryToHtml({ ...summary, unapproved }, 'id');
  expect(say(1200)).toContain('<p>Memuat 1.200 isian yang belum disetujui.</p>');
  expect(say(0)).not.toContain('disetujui');
  const unknown = summaryToHtml(olderSummary({ ...summary, unapproved: 3 }), 'id');
  expect(unknown).not.toContain('disetujui');
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
  const later = lines.filter((line) => /are answered|weighed|are late/.test(line));
  expect(later).toHaveLength(3);
  expect(summaryToHtml(olderSummary(summary), 'en').split('\n')).toEqual(
    lines.filter((line) => !later.includes(line)),
  );
});

it('says a position bare where the scale misleads at most the IE cell', () => {
  const summary = summariseMasterplan(parsed(rawPlan()), { asOf: '2026-11-23' });
  const [own] = summary.swot;
  if (own === undefined || own.turnedRound === null) throw new Error('no trap in the small plan');
  const turnedRound = {
    ...own.turnedRound,
    quadrant: null,
    quadrantLabel: null,
    ieCell: 'V' as const,
  };
  const bare = '<dd>Quadrant I (SO): aggressive</dd>';
  for (const other of [
    { ...own, turnedRound },
    { ...own, turnedRound: null },
  ]) {
    expect(summaryToHtml({ ...summary, swot: [other] }, 'en')).toContain(bare);
  }
  expect(summaryToHtml({ ...summary, swot: [own] }, 'en')).toContain(
    'Quadrant I (SO): aggressive – with caution',
  );
});

it('says what of the budget is cancelled, where something is', () => {
  const raw = rawPlan();
  const programs = raw.programs.map((program) => ({ ...program, status: 'cancelled' }));
  expect(html({ ...raw, programs })).toContain(
    '<dt>Bagian anggaran pada program yang dibatalkan</dt><dd>Rp325 juta</dd>',
  );
  expect(html(raw)).not.toContain('dibatalkan');
});
