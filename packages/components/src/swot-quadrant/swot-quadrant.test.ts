import { formatPercent } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { quadrantStability } from '@kotacerdas/core/swot';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import './define.js';
import { trial } from './stability/swot-cloud.js';

async function quadrantOf(masterplan: Masterplan, scope = 'region') {
  mount(
    html`<kc-swot-quadrant
      as-of=${asOf}
      scope=${scope}
      .masterplan=${masterplan}
    ></kc-swot-quadrant>`,
  );
  return widget('kc-swot-quadrant');
}

type Method = Masterplan['swot'][number]['method'];
const withMethod = (method: Method): Masterplan => {
  const plan = samplePlan();
  return { ...plan, swot: plan.swot.map((analysis) => ({ ...analysis, method })) };
};

const activeCorner = (element: Element) => {
  const corner = all(element, '.active .corner')[0];
  return {
    right: Number(corner?.getAttribute('x')) >= 160,
    top: Number(corner?.getAttribute('y')) < 160,
  };
};

test('says where the region stands, in words and in the drawing', async () => {
  const element = await quadrantOf(samplePlan());
  expect(textOf(element)).toContain('Kuadran I (SO): agresif (1,30; 0,75)');
  expect(activeCorner(element)).toEqual({ right: true, top: true });
  expect(all(element, '.mark-point')).toHaveLength(1);
});

test('warns of the reversed scale and gives the position turned round', async () => {
  const element = await quadrantOf(samplePlan(), 'smart-governance');
  const text = textOf(element);
  expect(text).toContain('berskala terbalik');
  expect(text).toContain('Setelah rating dibalik: (0,30; 0,65), Kuadran I (SO): agresif.');
  expect(all(element, '[role=img] .mark-turned')).toHaveLength(1);
  expect(activeCorner(element)).toEqual({ right: true, top: false });
});

test('the key says what the sign of the position turned round means, where there is one', async () => {
  const element = await quadrantOf(samplePlan(), 'smart-governance');
  expect(all(element, '[data-signs] .mark-turned')).toHaveLength(1);
  expect(textOf(one(element, '.turned-key'))).toBe('Setelah rating dibalik');
  const plain = await quadrantOf(withMethod({ ratingDirection: 'magnitude' }));
  expect(all(plain, '[data-signs] .mark-turned')).toHaveLength(0);
});

test('has no such warning where the rating is the magnitude, but one for the IE cell', async () => {
  const element = await quadrantOf(withMethod({ ratingDirection: 'magnitude' }));
  expect(textOf(element)).not.toContain('Setelah rating dibalik');
  expect(all(element, '.mark-turned')).toHaveLength(0);
  const remarks = textOf(one(element, '.remarks'));
  expect(remarks).toContain('menyatakan besarnya');
  expect(remarks).toContain('Sel matriks IE setelah rating dibalik: I.');
  const rows = all(element, '.data-table tbody tr').map(textOf);
  expect(rows.slice(-2)).toEqual([
    'Sel matriks IE –IV',
    'Sel matriks IE setelah rating dibalik –I',
  ]);
});

describe('how stable a position is', () => {
  const ask = 'Seberapa kokoh posisi ini?';
  /** Close to the axis between SO and ST. */
  const closePlan = (): Masterplan => {
    const plan = samplePlan();
    const rated = (factor: Masterplan['swot'][number]['factors'][number]) =>
      factor.kind === 'opportunity' ? { ...factor, rating: 2 } : factor;
    return {
      ...plan,
      swot: plan.swot.map((one) => ({ ...one, factors: one.factors.map(rated) })),
    };
  };

  test('is shown when somebody asks, and goes when asked again', async () => {
    const element = await quadrantOf(closePlan());
    expect(all(element, '.cloud, .stability')).toHaveLength(0);
    button(element, ask).click();
    await element.updateComplete;
    expect(element.hasAttribute('stability')).toBe(true);
    expect(one(element, '.button').ariaPressed).toBe('true');
    expect(textOf(one(element, '.stability'))).toContain('SO 82%, ST 18%');
    button(element, ask).click();
    await element.updateComplete;
    expect(all(element, '.cloud, .stability')).toHaveLength(0);
  });

  test('is a share per quadrant in words, drawing and table, labelled as a proposal', async () => {
    const plan = closePlan();
    const element = await quadrantOf(plan);
    element.stability = true;
    await element.updateComplete;
    const { shares } = quadrantStability(plan.swot[0] ?? { factors: [] }, trial);
    const figure = (share: number) => formatPercent('id', 100 * share);
    const text = textOf(one(element, '.stability'));
    expect(text).toContain(`SO ${figure(shares.SO)}, ST ${figure(shares.ST)}`);
    expect(text).toContain('10.000 percobaan');
    expect(text).toContain('±20% dari nilainya');
    expect(text).toContain('Usulan, bukan ketentuan resmi');
    expect(text).toContain('Kokoh belum tentu benar');
    const rows = all(element, 'tbody tr').map(textOf);
    expect(rows).toContain(`Percobaan di kuadran ST –${figure(shares.ST)}`);
    expect(
      element.shadowRoot?.querySelector('svg[role=img]')?.getAttribute('aria-label'),
    ).toContain('SO 82%, ST 18%');
    const dots = element.shadowRoot?.querySelector('.cloud')?.getAttribute('d') ?? '';
    expect(dots.split('M')).toHaveLength(1 + 400);
  });

  test('can’t be told without a quadrant', async () => {
    const element = await quadrantOf(hostilePlan());
    element.stability = true;
    await element.updateComplete;
    expect(textOf(one(element, '.stability'))).toContain('Kekokohan belum dapat dihitung');
    expect(all(element, '.cloud')).toHaveLength(0);
  });

  test('is told for every scope at once', async () => {
    mount(
      html`<kc-swot-quadrant compare stability .masterplan=${samplePlan()}></kc-swot-quadrant>`,
    );
    const element = await widget('kc-swot-quadrant');
    expect(all(element, '.cloud')).toHaveLength(4);
    expect(all(element, '.button')).toHaveLength(1);
  });
});

test('a coordinate says which factors it is made of', async () => {
  const element = await quadrantOf(samplePlan());
  button(element, '1,30').click();
  await element.updateComplete;
  const dialog = textOf(one(element, 'dialog'));
  expect(dialog).toContain('Koordinat X: Seluruh daerah');
  expect(dialog).toContain('X = skor kekuatan − skor kelemahan = 2,20 − 0,90 = 1,30.');
  expect(dialog).toContain('Jumlah kekuatan');
});

test('names quadrants and axes as the profile does', async () => {
  const element = await quadrantOf(
    withMethod({ quadrantNaming: 'pearce-robinson', coordinates: 'swapped' }),
    'smart-governance',
  );
  expect(textOf(element)).toContain('Kuadran ST: diversifikasi strategi');
  expect(activeCorner(element)).toEqual({ right: false, top: true });
  const ends = all(element, '.axis-end').map(textOf);
  expect(ends).toEqual(['Kekuatan', 'Kelemahan', 'Ancaman', 'Peluang']);
});

test('the threshold variant has its axes at 2,5', async () => {
  const element = await quadrantOf(withMethod({ coordinates: 'threshold' }));
  expect(textOf(element)).toContain('batas kuadran pada 2,5');
  expect(all(element, '.axis-end').map(textOf)).toContain('IFAS tinggi');
});

test('says which side is empty, and draws no position', async () => {
  const element = await quadrantOf(hostilePlan());
  const text = textOf(element);
  expect(text).toContain('Kuadran belum dapat ditentukan (1,30; –)');
  expect(text).toContain('Tidak ada faktor ancaman yang dapat dihitung');
  expect(all(element, '.mark-point')).toHaveLength(0);
  expect(all(element, '.active')).toHaveLength(0);
});

test('shows every scope side by side on one scale', async () => {
  mount(html`<kc-swot-quadrant compare .masterplan=${samplePlan()}></kc-swot-quadrant>`);
  const element = await widget('kc-swot-quadrant');
  expect(all(element, 'h3').map(textOf)).toEqual([
    'Seluruh daerah',
    'Smart Governance',
    'Smart Environment',
    'Struktur',
  ]);
  const ends = textOf(element).split('Rating kelemahan dan ancaman berskala terbalik');
  expect(ends).toHaveLength(2);
  expect(textOf(element).split('Setelah rating dibalik:')).toHaveLength(5);
  const ids = all(element, '[id]').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('keeps the notes apart where the analyses reckon differently', async () => {
  const plan = samplePlan();
  const swot = plan.swot.map((analysis, index) =>
    index === 0 ? { ...analysis, method: { coordinates: 'threshold' as const } } : analysis,
  );
  mount(html`<kc-swot-quadrant compare .masterplan=${{ ...plan, swot }}></kc-swot-quadrant>`);
  const element = await widget('kc-swot-quadrant');
  expect(all(element, '.axis-note')).toHaveLength(4);
});

test('says what to do where there is no analysis', async () => {
  expect(textOf(await quadrantOf(emptyPlan()))).toContain(
    'Belum ada analisis SWOT untuk Seluruh daerah',
  );
  expect(textOf(await quadrantOf(samplePlan(), 'smart-living'))).toContain(
    'Belum ada analisis SWOT untuk Smart Living',
  );
});

test('says which scopes there are where the attribute names none', async () => {
  const text = textOf(await quadrantOf(samplePlan(), 'smart-gov'));
  expect(text).toContain('Cakupan “smart-gov” tidak ada');
  expect(text).toContain('region, smart-governance');
});

test('a screen reader hears the figure with its name, its figures and its table', async () => {
  const element = await quadrantOf(samplePlan());
  await expect.element(one(element, '.figure')).toMatchAriaInlineSnapshot(`
    - figure "Posisi SWOT: Seluruh daerah":
      - img "Posisi SWOT: Seluruh daerah. Bidang dengan empat kuadran. Posisinya (1,30; 0,75), Kuadran I (SO): agresif. Angkanya ada pada tabel.": Kuadran I (SO):agresif Kuadran II (ST):diversifikasi Kuadran III (WO):putar haluan(turn-around) Kuadran IV (WT):defensif Peluang Ancaman Kelemahan Kekuatan (1,30; 0,75)
      - paragraph: "Sumbu internal: skor kekuatan dikurangi skor kelemahan. Sumbu eksternal: skor peluang dikurangi skor ancaman."
      - term: X
      - definition:
        - button "1,30 , Koordinat X: Seluruh daerah. Dari mana angka ini?"
      - term: "Y"
      - definition:
        - button "0,75 , Koordinat Y: Seluruh daerah. Dari mana angka ini?"
      - term: IFAS
      - definition:
        - button "3,10 , Jumlah IFAS: Seluruh daerah. Dari mana angka ini?"
      - term: EFAS
      - definition:
        - button "2,55 , Jumlah EFAS: Seluruh daerah. Dari mana angka ini?"
      - term: Sel matriks IE
      - definition:
        - button "IV , Sel matriks IE: Seluruh daerah. Dari mana angka ini?"
      - paragraph:
        - button "Seberapa kokoh posisi ini?"
      - button "Lihat tabel : Posisi SWOT: Seluruh daerah"
      - group "Unduh: Posisi SWOT: Seluruh daerah":
        - button "CSV"
        - button "SVG"
        - button "PNG"
      - table "Posisi SWOT: Seluruh daerah":
        - caption: "Posisi SWOT: Seluruh daerah"
        - rowgroup:
          - row "Bagian Bobot Skor":
            - columnheader "Bagian"
            - columnheader "Bobot"
            - columnheader "Skor"
        - rowgroup:
          - row "Kekuatan – 2,20":
            - rowheader "Kekuatan"
            - cell "–"
            - cell "2,20"
          - row "Kelemahan – 0,90":
            - rowheader "Kelemahan"
            - cell "–"
            - cell "0,90"
          - row "Jumlah IFAS 1,00 3,10":
            - rowheader "Jumlah IFAS"
            - cell "1,00"
            - cell "3,10"
          - row "Peluang – 1,65":
            - rowheader "Peluang"
            - cell "–"
            - cell "1,65"
          - row "Ancaman – 0,90":
            - rowheader "Ancaman"
            - cell "–"
            - cell "0,90"
          - row "Jumlah EFAS 1,00 2,55":
            - rowheader "Jumlah EFAS"
            - cell "1,00"
            - cell "2,55"
          - row "Koordinat X – 1,30":
            - rowheader "Koordinat X"
            - cell "–"
            - cell "1,30"
          - row "Koordinat Y – 0,75":
            - rowheader "Koordinat Y"
            - cell "–"
            - cell "0,75"
          - row "Koordinat X setelah rating dibalik – 0,85":
            - rowheader "Koordinat X setelah rating dibalik"
            - cell "–"
            - cell "0,85"
          - row "Koordinat Y setelah rating dibalik – 0,30":
            - rowheader "Koordinat Y setelah rating dibalik"
            - cell "–"
            - cell "0,30"
          - row "Sel matriks IE – IV":
            - rowheader "Sel matriks IE"
            - cell "–"
            - cell "IV"
  `);
});
