import { kominfo2021 } from '@kotacerdas/core/framework';
import type { SwotAnalysis, SwotFactor } from '@kotacerdas/core/swot';
import { describe, expect, test } from 'vitest';
import { swotExplanation, type SwotFigure } from './swot-explanation.js';

const factor = (code: string, kind: SwotFactor['kind'], weight: number, rating: number) => ({
  code,
  kind,
  weight,
  rating,
  statement: `Pernyataan ${code}`,
});
const analysis: SwotAnalysis = {
  factors: [
    factor('S1', 'strength', 0.4, 4),
    factor('S2', 'strength', 0.2, 3),
    factor('W1', 'weakness', 0.4, 2),
    factor('O1', 'opportunity', 0.555, 3),
    factor('T1', 'threat', 0.445, 1.5),
  ],
};

const explain = (figure: SwotFigure, own: Partial<SwotAnalysis> = {}, locale: 'id' | 'en' = 'id') =>
  swotExplanation(figure, {
    analysis: { ...analysis, ...own },
    framework: kominfo2021,
    scope: 'Seluruh daerah',
    locale,
  });

describe('a coordinate', () => {
  test('names its sides, fills in their scores and lists every factor with its side’s sum', () => {
    const { contributions, figure, leftOut, source, steps, title } = explain('x');
    expect(title).toBe('Koordinat X: Seluruh daerah');
    expect(figure).toBe('1,40');
    expect(steps).toContain('X = skor kekuatan − skor kelemahan = 2,20 − 0,80 = 1,40.');
    expect(contributions?.rows).toEqual([
      ['S1 Pernyataan S1', 'Kekuatan', '0,40', '4', '1,60'],
      ['S2 Pernyataan S2', 'Kekuatan', '0,20', '3', '0,60'],
      ['Jumlah kekuatan', '', '', '', '2,20'],
      ['W1 Pernyataan W1', 'Kelemahan', '0,40', '2', '0,80'],
      ['Jumlah kelemahan', '', '', '', '0,80'],
    ]);
    expect(leftOut).toEqual([]);
    expect(source).toContain('Gerakan Menuju Smart City (2021), versi 1');
  });

  test('gives the decimals one needs to reckon after it, and then rounds', () => {
    const { steps } = explain('y');
    expect(steps).toContain('Y = skor peluang − skor ancaman = 1,6650 − 0,6675 = 0,9975.');
    expect(steps).toContain('Ditampilkan dengan dua desimal: 1,00.');
  });

  test('follows the variant of the method', () => {
    const halved = explain('x', { method: { coordinates: 'half-difference' } });
    expect(halved.steps).toContain(
      'X = (skor kekuatan − skor kelemahan) ÷ 2 = (2,20 − 0,80) ÷ 2 = 0,70.',
    );
    const swapped = explain('x', { method: { coordinates: 'swapped' } });
    expect(swapped.contributions?.rows.at(-1)?.[0]).toBe('Jumlah ancaman');
    const threshold = explain('x', { method: { coordinates: 'threshold' } }, 'en');
    expect(threshold.steps).toContain(
      'X = score of strengths + score of weaknesses = 2.20 + 0.80 = 3.00.',
    );
    expect(threshold.steps).toContain('The axes cross at 2.50, the middle of the rating scale.');
  });

  test('writes a signed weakness in brackets', () => {
    const factors = analysis.factors.map((one) =>
      one.kind === 'weakness' ? { ...one, rating: -one.rating } : one,
    );
    const { steps } = explain('x', { factors, method: { ratingScale: 'signed' } });
    expect(steps).toContain('X = skor kekuatan + skor kelemahan = 2,20 + (−0,80) = 1,40.');
  });

  test('points out the trap with the figure turned round, and only where there is one', () => {
    const trapped = explain('x').steps;
    expect(trapped.some((step) => step.includes('berskala terbalik'))).toBe(true);
    expect(trapped.at(-1)).toBe('Setelah rating kelemahan dan ancaman dibalik: 1,00.');
    const magnitude = explain('x', { method: { ratingDirection: 'magnitude' } }).steps;
    expect(magnitude.some((step) => step.includes('dibalik'))).toBe(false);
  });
});

describe('other figures', () => {
  test('a total adds both sides, and is misled by magnitudes only', () => {
    const reversed = explain('ifas');
    expect(reversed.figure).toBe('3,00');
    expect(reversed.steps).toContain('IFAS = skor kekuatan + skor kelemahan = 2,20 + 0,80 = 3,00.');
    expect(reversed.steps.some((step) => step.includes('dibalik'))).toBe(false);
    const magnitude = explain('ifas', { method: { ratingDirection: 'magnitude' } });
    expect(magnitude.steps.at(-1)).toBe('Setelah rating kelemahan dan ancaman dibalik: 3,40.');
  });

  test('the cell of the IE matrix says from which totals', () => {
    const { figure, steps } = explain('ie-cell');
    expect(figure).toBe('IV');
    expect(steps).toContain('Kolom dari total IFAS (3,00), baris dari total EFAS (2,33).');
  });

  test('a side is the sum of its scores', () => {
    const { contributions, figure, title } = explain('threat');
    expect(title).toBe('Skor ancaman: Seluruh daerah');
    expect(figure).toBe('0,67');
    expect(contributions?.rows).toHaveLength(2);
  });
});

describe('what can’t be counted', () => {
  test('is listed with its reason, and weights that don’t sum are pointed out', () => {
    const factors = [...analysis.factors, factor('W2', 'weakness', 0.1, 7)];
    const { contributions, leftOut, steps } = explain('x', { factors });
    expect(leftOut).toHaveLength(1);
    expect(leftOut?.[0]).toContain('W2 Pernyataan W2: Rating faktor W2 adalah 7');
    expect(contributions?.rows.flat()).not.toContain('W2 Pernyataan W2');
    expect(steps.some((step) => step.startsWith('Bobot IFAS berjumlah 1,1'))).toBe(true);
  });

  test('is said where a side is empty', () => {
    const factors = analysis.factors.filter(({ kind }) => kind !== 'threat');
    const { figure, steps } = explain('y', { factors });
    expect(figure).toBe('–');
    expect(steps).toContain('Y = skor peluang − skor ancaman.');
    expect(steps).toContain('Angka ini belum dapat dihitung.');
    expect(steps.some((step) => step.startsWith('Tidak ada faktor ancaman'))).toBe(true);
    expect(explain('x', { factors }).steps.join(' ')).not.toContain('ancaman yang');
  });
});
