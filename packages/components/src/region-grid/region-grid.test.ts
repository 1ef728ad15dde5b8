import { readRegionFigures, type RegionFigure } from '@kotacerdas/core/dashboard';
import { regionsOfProvince } from '@kotacerdas/core/region';
import { html, nothing } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KcLoadRegionsEvent } from '../base/events/load-regions-event.js';
import type { KcProblemEvent } from '../base/events/problem-event.js';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { exampleBoundaries, exampleRegions, hostileRegions } from '../testing/regions.js';
import './define.js';
import type { KcRegionGrid } from './region-grid.js';

const regions = exampleRegions();
const westJava = regionsOfProvince('32').map(({ code }) => code);

async function gridOf(set: Partial<KcRegionGrid> = {}, width = '1280px') {
  const place = mount(html`<kc-region-grid></kc-region-grid>`);
  place.style.inlineSize = width;
  const element = await widget('kc-region-grid');
  Object.assign(element, { regions, ...set });
  await element.updateComplete;
  return element;
}

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  fetchMock.mockReset();
  vi.stubGlobal('fetch', fetchMock);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const answer = (body: unknown, status = 200) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });

async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return widget('kc-region-grid');
}

const options = (element: Element) => all(element, '[role=option]');
const option = (element: Element, code: string) => {
  const [found] = all(element, `[data-code="${code}"]`);
  if (found === undefined) throw new Error(`${code} is not drawn.`);
  return found;
};
const spoken = (element: Element, code: string) => option(element, code).getAttribute('aria-label');
const click = async (element: KcRegionGrid, target: Element) => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await element.updateComplete;
};
const focused = (element: Element) => element.shadowRoot?.activeElement ?? null;
const focusedCode = (element: Element) => focused(element)?.getAttribute('data-code');
const press = async (element: KcRegionGrid, ...keys: string[]) => {
  for (const key of keys) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    focused(element)?.dispatchEvent(event);
    await element.updateComplete;
  }
};
const focusMap = (element: Element) => {
  const [tabStop] = all(element, '[role=option][tabindex="0"]');
  if (tabStop instanceof SVGElement) tabStop.focus();
};
const type = async (element: KcRegionGrid, words: string) => {
  const field = one(element, 'input[type=search]');
  if (field instanceof HTMLInputElement) field.value = words;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
};
const choose = async (element: KcRegionGrid, label: string, value: string) => {
  const found = all(element, 'label').find((entry) => textOf(entry).startsWith(label));
  const select = found?.querySelector('select');
  if (select === null || select === undefined) throw new Error(`There is no choice “${label}”.`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};
const legend = (element: Element) => all(element, '.legend li').map(textOf);
const figure = (set: Partial<RegionFigure>): RegionFigure => {
  const result = readRegionFigures([set]);
  const [first] = result.ok ? result.regions : [];
  if (first === undefined) throw new Error('That is no region.');
  return first;
};

describe('the map', () => {
  test('has every kabupaten and kota, also those without a plan', async () => {
    const element = await gridOf();
    expect(options(element)).toHaveLength(514);
    expect(textOf(one(element, 'header'))).toContain(
      '298 dari 514 kabupaten/kota memiliki rencana',
    );
    expect(all(element, '.place.none')).toHaveLength(514 - 298);
    expect(spoken(element, '32.78')).toBe(
      'Kota Tasikmalaya, Jawa Barat: 3,03 (Cukup siap: 3,00 sampai di bawah 4,00)',
    );
    expect(spoken(element, '65.01')).toBe(
      'Kabupaten Bulungan, Kalimantan Utara: Belum ada rencana',
    );
  });

  test('says that figures are an example, where any are', async () => {
    expect(textOf(await gridOf())).toContain('Termasuk data contoh');
    const element = await gridOf({ regions: [figure({ code: '32.78', readiness: 3 })] });
    expect(textOf(element)).not.toContain('data contoh');
  });

  test('counts every class in the legend, and all together are all regions', async () => {
    const element = await gridOf();
    expect(legend(element)).toEqual([
      'Belum siap: 1,00 sampai di bawah 2,00 (19)',
      'Kurang siap: 2,00 sampai di bawah 3,00 (109)',
      'Cukup siap: 3,00 sampai di bawah 4,00 (111)',
      'Siap: 4,00 sampai 5,00 (24)',
      'Ada rencana, belum ada angka (35)',
      'Belum ada rencana (216)',
    ]);
    expect(19 + 109 + 111 + 24 + 35 + 216).toBe(514);
  });

  test('tells classes apart by their signs, not by colour alone', async () => {
    const element = await gridOf();
    const signs = all(element, '.legend .mark').map((mark) => mark.getAttribute('d'));
    expect(new Set(signs).size).toBe(6);
    const mark = option(element, '32.78').querySelector('.mark');
    expect(mark?.getAttribute('d')).toBe(signs[2]);
  });

  test('is shaded by what a reader or the page asks for', async () => {
    const element = await gridOf({ measure: 'quadrant' });
    expect(legend(element)[0]).toMatch(/^SO: kekuatan dan peluang/);
    await choose(element, 'Warnai menurut', 'innovations');
    expect(element.measure).toBe('innovations');
    expect(spoken(element, '32.78')).toMatch(/^Kota Tasikmalaya, Jawa Barat: 49 \(\d+ sampai/);
    element.measure = 'plan';
    await element.updateComplete;
    expect(spoken(element, '32.78')).toBe('Kota Tasikmalaya, Jawa Barat: Ada rencana');
    element.setAttribute('measure', 'nothing');
    await element.updateComplete;
    expect(legend(element)[0]).toMatch(/^Belum siap/);
  });

  test('goes by bands of the page’s own', async () => {
    const bands = [
      { id: 'begun', name: { id: 'Rintisan', en: 'Begun' }, from: 1, below: 3 },
      { id: 'cukup', name: { id: 'Mapan', en: 'Settled' }, from: 3, below: 5 },
    ];
    const own = [figure({ code: '32.78', readiness: 3.4, bandId: 'cukup' })];
    const element = await gridOf({ regions: own, bands });
    expect(spoken(element, '32.78')).toContain('3,40 (Mapan: 3,00 sampai 5,00)');
  });

  test('shows the region under the pointer in words', async () => {
    const element = await gridOf();
    option(element, '32.78').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await element.updateComplete;
    expect(textOf(one(element, '.pointed-region'))).toMatch(/^Kota Tasikmalaya, Jawa Barat: 3,03/);
    one(element, '.map-frame').dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(textOf(one(element, '.pointed-region'))).toContain('Arahkan atau pilih');
  });

  test('speaks English', async () => {
    const element = await gridOf({ lang: 'en' });
    expect(textOf(element)).toContain('298 of 514 regencies and cities have a plan');
    expect(spoken(element, '32.78')).toContain('3.03 (Fairly ready: 3.00 to below 4.00)');
  });
});

describe('by keyboard', () => {
  test('one region is reached by Tab; arrows move to its neighbours, Home and End to the ends', async () => {
    const element = await gridOf();
    expect(all(element, '[role=option][tabindex="0"]')).toHaveLength(1);
    focusMap(element);
    expect(focusedCode(element)).toBe('11.01');
    await press(element, 'ArrowRight');
    expect(focusedCode(element)).toBe('11.02');
    await press(element, 'ArrowDown');
    expect(focusedCode(element)).toBe('11.07');
    expect(all(element, '[role=option][tabindex="0"]')).toHaveLength(1);
    expect(option(element, '11.07').ariaSelected).toBe('true');
    await press(element, 'End');
    const last = options(element).at(-1)?.getAttribute('data-code');
    expect(focusedCode(element)).toBe(last);
    await press(element, 'Home', 'ArrowLeft');
    expect(focusedCode(element)).toBe('11.01');
  });

  test('every region can be reached by arrows alone', async () => {
    const element = await gridOf();
    const { tileLayout } = await import('./layout/tile-layout.js');
    const { nearestShape } = await import('./layout/nearest-shape.js');
    const { shapes } = tileLayout();
    const reached = new Set(shapes.slice(0, 1));
    for (const shape of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
        const next = nearestShape(shapes, shape, key);
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(options(element).length);
  });

  test('Enter opens a region, closing gives back the place', async () => {
    const element = await gridOf();
    const chosen: string[] = [];
    element.addEventListener('kc-select', ({ item }) => chosen.push(`${item.kind} ${item.id}`));
    focusMap(element);
    await press(element, 'ArrowRight', 'Enter');
    expect(chosen).toEqual(['region 11.02']);
    expect(textOf(one(element, '#region-title'))).toBe('Kabupaten Aceh Tenggara');
    button(element, 'Tutup').click();
    await settled();
    expect(all(element, 'dialog')).toEqual([]);
    expect(focusedCode(element)).toBe('11.02');
  });

  test('what a browser or screen reader means by a key is left to it', async () => {
    const element = await gridOf();
    focusMap(element);
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      altKey: true,
      cancelable: true,
    });
    focused(element)?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(focusedCode(element)).toBe('11.01');
  });
});

describe('the search', () => {
  test('offers what it has found, and marks it on the map', async () => {
    const element = await gridOf();
    await type(element, 'tasik');
    expect(all(element, '.found button').map(textOf)).toEqual([
      'Kabupaten Tasikmalaya Jawa Barat',
      'Kota Tasikmalaya Jawa Barat',
    ]);
    expect(textOf(one(element, '.search [role=status]'))).toBe('Ditemukan: 2');
    expect(all(element, '.place.match')).toHaveLength(2);
    button(element, 'Kota Tasikmalaya').click();
    await element.updateComplete;
    expect(textOf(one(element, '#region-title'))).toBe('Kota Tasikmalaya');
    button(element, 'Tutup').click();
    await settled();
    expect(option(element, '32.78').getAttribute('tabindex')).toBe('0');
  });

  test('Enter goes to the first, Escape clears', async () => {
    const element = await gridOf({ province: '11' });
    await type(element, 'kota banjar');
    one(element, 'input').focus();
    await press(element, 'Enter');
    expect(textOf(one(element, '#region-title'))).toBe('Kota Banjar');
    expect(element.province).toBeNull();
    one(element, 'dialog').dispatchEvent(new Event('close'));
    await element.updateComplete;
    one(element, 'input').focus();
    await press(element, 'Escape');
    expect(all(element, '.found')).toEqual([]);
  });

  test('a province that is found is shown', async () => {
    const element = await gridOf();
    await type(element, 'jawa barat');
    button(element, 'Jawa Barat').click();
    await settled();
    expect(element.province).toBe('32');
    expect(focused(element)?.textContent).toBe('Kabupaten/kota di Jawa Barat');
  });

  test('says what it has not found, as text', async () => {
    const element = await gridOf();
    await type(element, '<img src=x>');
    expect(textOf(one(element, '.search [role=status]'))).toBe('“<img src=x>” tidak ditemukan.');
    expect(all(element, 'img')).toEqual([]);
  });
});

describe('one province', () => {
  test('is what map, legend, count, table and list are of', async () => {
    const element = await gridOf();
    await choose(element, 'Provinsi', '32');
    expect(element.province).toBe('32');
    expect(options(element)).toHaveLength(27);
    expect(textOf(one(element, 'header'))).toContain('21 dari 27 kabupaten/kota memiliki rencana');
    expect(legend(element).at(-1)).toBe('Belum ada rencana (6)');
    button(element, 'Lihat tabel').click();
    await settled();
    // Its own plan comes first.
    expect(all(element, 'tbody tr')).toHaveLength(28);
    expect(all(element, '.place-list li').map(textOf).slice(0, 2)).toEqual([
      expect.stringContaining('Provinsi Jawa Barat'),
      expect.stringContaining('Kabupaten Bogor'),
    ]);
  });

  test('keeps arrow keys inside', async () => {
    const element = await gridOf({ province: '34' });
    focusMap(element);
    await press(element, 'End', 'ArrowRight', 'ArrowUp', 'ArrowDown');
    expect(focusedCode(element)).toBe('34.71');
  });

  test('is reached from the list of provinces, which the way back leads to', async () => {
    const element = await gridOf();
    const lines = all(element, '.place-list button');
    expect(lines).toHaveLength(38);
    expect(textOf(lines[11] ?? element)).toMatch(/^Jawa Barat 20\/27 , 20 dari 27 kabupaten\/kota/);
    button(element, 'Jawa Barat').click();
    await settled();
    expect(element.province).toBe('32');
    button(element, '← Semua provinsi').click();
    await settled();
    expect(element.province).toBeNull();
    expect(focused(element)?.textContent).toBe('Menurut provinsi');
  });

  test('that doesn’t exist is none', async () => {
    const element = await gridOf({ province: '99' });
    expect(options(element)).toHaveLength(514);
  });
});

describe('details', () => {
  test('show every figure of a region and explain it with its denominators', async () => {
    const element = await gridOf();
    await click(element, option(element, '32.78'));
    const dialog = one(element, 'dialog.region');
    expect(textOf(dialog)).toContain('32.78 · Jawa Barat');
    expect(textOf(dialog)).toContain('Data contoh');
    expect([...dialog.querySelectorAll('dt')].map(textOf)).toEqual([
      'Kesiapan',
      'Kuadran SWOT',
      'Banyaknya inovasi',
      'Kemajuan program',
    ]);
    button(dialog, '3,03').click();
    await element.updateComplete;
    const explanation = one(element, 'dialog.explanation');
    const text = textOf(explanation);
    expect(text).toContain('Kesiapan, Kota Tasikmalaya');
    expect(text).toContain(
      'Kelas “Cukup siap: 3,00 sampai di bawah 4,00”: 111 dari 263 kabupaten/kota di peta yang punya angka.',
    );
    expect(text).toContain('Di Jawa Barat: 11 dari 20.');
    expect(text).toContain('Belum ada rencana: 216');
    expect(text).toContain('simulasi, bukan nilai resmi');
    const total = [...explanation.querySelectorAll('tbody tr')].at(-1);
    expect([...(total?.children ?? [])].map(textOf)).toEqual([
      'Kabupaten/kota di peta',
      '514',
      '27',
    ]);
  });

  test('explain also what the map is not shaded by', async () => {
    const element = await gridOf();
    await click(element, option(element, '32.78'));
    button(one(element, 'dialog.region'), '49').click();
    await element.updateComplete;
    const text = textOf(one(element, 'dialog.explanation'));
    expect(text).toContain('usulan proyek ini');
    expect(text).toContain('dari 298 kabupaten/kota di peta yang punya angka');
  });

  test('say that there is no plan', async () => {
    const element = await gridOf();
    await click(element, option(element, '65.01'));
    expect(textOf(one(element, 'dialog.region'))).toContain('Daerah ini belum menerbitkan rencana');
    expect(all(element, 'dialog dl')).toEqual([]);
  });

  test('lead to the page of the region, where the address is one to follow', async () => {
    const element = await gridOf({ link: '/daerah/{code}?dari=peta' });
    await click(element, option(element, '32.78'));
    expect(one(element, 'dialog a').getAttribute('href')).toBe(
      `${location.origin}/daerah/32.78?dari=peta`,
    );
    element.link = 'javascript:alert("{code}")';
    await element.updateComplete;
    expect(all(element, 'dialog a')).toEqual([]);
  });

  test('the page may show its own', async () => {
    const element = await gridOf();
    element.addEventListener('kc-select', (event) => event.preventDefault());
    await click(element, option(element, '32.78'));
    expect(all(element, 'dialog')).toEqual([]);
  });
});

describe('a map of the page’s own', () => {
  test('takes the place of the tiles; regions outside of it are counted', async () => {
    const element = await gridOf({ geojson: exampleBoundaries(westJava) });
    expect(options(element)).toHaveLength(27);
    expect(spoken(element, '32.78')).toMatch(/^Kota Tasikmalaya, Jawa Barat: 3,03/);
    expect(textOf(one(element, 'header'))).toContain('21 dari 27');
    expect(textOf(element)).toContain(
      'Daerah yang ada datanya, tetapi tidak ada di peta ini: 277.',
    );
    const hatch = option(element, '32.78').querySelector('.hatch');
    expect(hatch?.getAttribute('fill')).toBe('url(#region-class-2)');
    expect(all(element, '#region-class-2')).toHaveLength(1);
  });

  test('is moved through by arrow keys', async () => {
    const element = await gridOf({ geojson: exampleBoundaries(westJava) });
    focusMap(element);
    await press(element, 'ArrowRight', 'ArrowDown');
    expect(focusedCode(element)).toBe(westJava[9]);
  });

  test('comes from an address', async () => {
    fetchMock.mockResolvedValueOnce(answer(exampleBoundaries(westJava)));
    const element = await gridOf({ boundaries: '/batas.geojson' });
    expect(textOf(one(element, '.loading'))).toBe('Memuat peta…');
    await settled();
    expect(options(element)).toHaveLength(27);
  });

  test('that can’t be loaded leaves the tiles, and can be asked again', async () => {
    fetchMock
      .mockResolvedValueOnce(answer('gone', 404))
      .mockResolvedValueOnce(answer(exampleBoundaries(westJava)));
    const element = await gridOf({ boundaries: '/batas-2.geojson' });
    await settled();
    expect(options(element)).toHaveLength(514);
    expect(textOf(one(element, '.note'))).toContain('Peta tidak dapat dimuat');
    button(element, 'Coba lagi').click();
    await settled();
    expect(options(element)).toHaveLength(27);
    expect(all(element, '.note')).toEqual([]);
  });

  test.each([
    ['no GeoJSON', { type: 'Topology' }],
    ['without codes', { features: [{ properties: { name: 'x' }, geometry: null }] }],
    ['a text', 'batas'],
  ])('that is %s leaves the tiles', async (_, geojson) => {
    const element = await gridOf({ geojson });
    expect(options(element)).toHaveLength(514);
    expect(textOf(one(element, '.note'))).toContain('tidak berisi batas kabupaten/kota');
  });
});

describe('where regions come from', () => {
  const script = (value: unknown) => {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.textContent = typeof value === 'string' ? value : JSON.stringify(value);
    return element;
  };

  test('a JSON child', async () => {
    mount(html`<kc-region-grid>${script({ data: regions })}</kc-region-grid>`);
    expect(options(await widget('kc-region-grid'))).toHaveLength(514);
  });

  test('an address: loading, then drawn, and the page is told', async () => {
    fetchMock.mockResolvedValueOnce(answer(regions));
    const loaded = vi.fn(({ regions: list }: KcLoadRegionsEvent) => list.length);
    mount(html`<kc-region-grid src="/daerah.json" @kc-load-regions=${loaded}></kc-region-grid>`);
    const element = await widget('kc-region-grid');
    expect(one(element, '.root').ariaBusy).toBe('true');
    await settled();
    expect(options(element)).toHaveLength(514);
    expect(loaded.mock.results.map(({ value }) => value)).toEqual([299]);
  });

  test('an address that fails says so, and is asked again', async () => {
    fetchMock.mockResolvedValueOnce(answer('down', 502)).mockResolvedValueOnce(answer(regions));
    const problems: string[] = [];
    const note = ({ problem }: KcProblemEvent) => problems.push(problem.kind);
    mount(html`<kc-region-grid src="/daerah-2.json" @kc-problem=${note}></kc-region-grid>`);
    const element = await settled();
    expect(textOf(one(element, '[role=alert]'))).toContain('/daerah-2.json');
    expect(problems).toEqual(['failed']);
    button(element, 'Coba lagi').click();
    expect(options(await settled())).toHaveLength(514);
  });

  test('what is shown stays when asking again fails, and is said to be old', async () => {
    fetchMock
      .mockResolvedValueOnce(answer(regions))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    mount(html`<kc-region-grid src="/daerah-3.json"></kc-region-grid>`);
    const element = await settled();
    element.reload();
    expect(textOf(await settled())).toContain('Pembaruan gagal');
    expect(options(element)).toHaveLength(514);
  });

  test('the published list of the plugin: regions with a plan and without figures', async () => {
    const data = [
      { regionCode: '32.78', regionName: 'Kota Tasikmalaya', title: 'Rencana', number: 2 },
    ];
    const element = await gridOf({ regions: null });
    element.append(script({ data }));
    await settled();
    expect(spoken(element, '32.78')).toBe(
      'Kota Tasikmalaya, Jawa Barat: Ada rencana, belum ada angka',
    );
  });

  test('no list of regions is refused, none at all asked for', async () => {
    mount(html`<kc-region-grid>${script({ plan: 1 })}</kc-region-grid>`);
    expect(all(await widget('kc-region-grid'), '[role=alert]')).toHaveLength(1);
    mount(html`<kc-region-grid>${nothing}</kc-region-grid>`);
    expect(textOf(await widget('kc-region-grid'))).toContain('Belum ada daftar daerah');
  });

  test('an empty list says so', async () => {
    const element = await gridOf({ regions: [] });
    expect(textOf(element)).toContain('Belum ada daerah yang menerbitkan rencana');
    expect(options(element)).toEqual([]);
  });

  test('entries without a code, and codes of nowhere, are counted', async () => {
    const element = await gridOf({ regions: null });
    element.append(script([{ code: '32.78' }, { code: 'Tasik' }, null, { code: '99.99' }]));
    await settled();
    expect(textOf(element)).toContain(
      'tidak menyebut kode daerah yang sah, jadi tidak ditampilkan: 2',
    );
    expect(textOf(element)).toContain('tidak ada di peta ini: 1.');
    expect(options(element)).toHaveLength(514);
  });
});

describe('the table', () => {
  test('has every region with all its figures, draws what is in view, and comes as CSV', async () => {
    const element = await gridOf();
    expect(all(element, 'table')).toEqual([]);
    button(element, 'Lihat tabel').click();
    await settled();
    const table = one(element, '.long-table table');
    // The province with a plan of its own is one of them.
    expect(table.getAttribute('aria-rowcount')).toBe('516');
    expect(table.querySelectorAll('tbody tr').length).toBeLessThan(60);
    element.province = '32';
    await settled();
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map(textOf));
    expect(rows.find(([, code]) => code === '32.78')).toEqual([
      'Kota Tasikmalaya',
      '32.78',
      'Jawa Barat',
      'Masterplan Smart City Kota Tasikmalaya (data contoh)',
      'Cukup siap: 3,00 sampai di bawah 4,00',
      '3,03',
      'WO: kelemahan dan peluang',
      '49',
      '70,3%',
      '10 April 2026',
    ]);
    element.province = null;
    await settled();
    const files: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) files.push(content.text());
      return 'blob:none';
    });
    button(element, 'CSV').click();
    await expect.poll(() => files).toHaveLength(1);
    expect(((await files[0]) ?? '').trim().split('\r\n')).toHaveLength(516);
  });

  test('the picture is saved with its signs, on a phone too, where only the list is seen', async () => {
    const element = await gridOf({ measure: 'progress' }, '320px');
    expect(one(element, '.map-frame').getBoundingClientRect().height).toBe(0);
    const files: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) files.push(content.text());
      return 'blob:none';
    });
    button(element, 'SVG').click();
    await expect.poll(() => files).toHaveLength(1);
    const picture = new DOMParser().parseFromString((await files[0]) ?? '', 'image/svg+xml');
    expect(picture.querySelectorAll('[data-code]')).toHaveLength(514);
    const mark = picture.querySelector('[data-code="32.78"] path:last-child');
    expect(mark?.getAttribute('fill')).toMatch(/^(?:rgb|color)/);
    expect(picture.documentElement.getAttribute('display')).not.toBe('none');
    expect(Number(picture.documentElement.getAttribute('width'))).toBeGreaterThan(1000);
  });
});

describe('layout and bad input', () => {
  test.each(['320px', '768px', '1440px'])('nothing goes beyond the edge at %s', async (width) => {
    const element = await gridOf({ regions: hostileRegions(), province: '32' }, width);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });

  test('hostile titles stay texts', async () => {
    const element = await gridOf({ regions: hostileRegions() });
    const hostile = hostileRegions().find(({ title }) => title?.startsWith('<img') === true);
    await click(element, option(element, hostile?.code ?? ''));
    expect(textOf(one(element, 'dialog.region'))).toContain('<img src=x onerror=');
    expect(all(element, 'img, script')).toEqual([]);
  });

  test('a date that is none is left out', async () => {
    const element = await gridOf({
      regions: [figure({ code: '32.78', publishedAt: 'kemarin', progress: 50 })],
    });
    await click(element, option(element, '32.78'));
    expect(textOf(one(element, 'dialog.region'))).not.toContain('Keadaan per');
  });

  test('five thousand entries draw no more than the map has', async () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      figure({
        code: `${10 + Math.floor(index / 100)}.${String(index % 100).padStart(2, '0')}`,
        readiness: 1 + (index % 40) / 10,
      }),
    );
    const element = await gridOf({ regions: many });
    expect(options(element)).toHaveLength(514);
    button(element, 'Lihat tabel').click();
    await settled();
    expect(all(element, 'tbody tr').length).toBeLessThan(60);
  });

  test('reads as a list to a screen reader', async () => {
    const element = await gridOf({
      regions: [figure({ code: '34.71', progress: 40 })],
      province: '34',
      measure: 'progress',
    });
    await expect.element(one(element, '.map-frame')).toMatchAriaInlineSnapshot(`
      - listbox "Kabupaten/kota menurut: Kemajuan program":
        - option "Kabupaten Kulon Progo, DI Yogyakarta: Belum ada rencana" [selected]
        - option "Kabupaten Bantul, DI Yogyakarta: Belum ada rencana"
        - option "Kabupaten Gunungkidul, DI Yogyakarta: Belum ada rencana"
        - option "Kabupaten Sleman, DI Yogyakarta: Belum ada rencana"
        - option "Kota Yogyakarta, DI Yogyakarta: 40% (25% sampai di bawah 50%)"
      - paragraph: Pindah dengan tombol panah, buka rincian dengan Enter.
    `);
  });
});
