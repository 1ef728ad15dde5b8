import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../readiness-radar/define.js';
import '../../swot-quadrant/define.js';
import { all, mount, textOf, widget } from '../../testing/mount.js';
import { samplePlan } from '../../testing/plans.js';
import type { DataTable } from './data-table.js';
import { figureDownloads } from './figure-downloads.js';
import { pictureKey } from './picture-key.js';
import { standaloneSvg } from './standalone-svg.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the reader gets when he presses a button of the downloads. */
async function saved(format: string): Promise<{ name: string; content: Blob }> {
  mount(html`<kc-swot-quadrant .masterplan=${samplePlan()} theme="dark"></kc-swot-quadrant>`);
  const element = await widget('kc-swot-quadrant');
  const contents: Blob[] = [];
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) contents.push(content);
    return make(content);
  });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const found = all(element, '.downloads button').find((entry) => textOf(entry) === format);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no button ${format}.`);
  found.click();
  await expect.poll(() => names).toHaveLength(1);
  const [name = ''] = names;
  const [content = new Blob()] = contents;
  return { name, content };
}

test('the table is saved as CSV', async () => {
  const { content, name } = await saved('CSV');
  expect(name).toBe('posisi-swot-seluruh-daerah.csv');
  expect(content.type).toBe('text/csv;charset=utf-8');
  expect(await content.text()).toMatch(/Jumlah IFAS/);
});

test('the drawing is saved as an SVG that needs no style sheet', async () => {
  const { content, name } = await saved('SVG');
  expect(name).toBe('posisi-swot-seluruh-daerah.svg');
  const file = new DOMParser().parseFromString(await content.text(), 'image/svg+xml');
  const root = file.documentElement;
  expect(root.localName).toBe('svg');
  expect(root.getAttribute('width')).toBe('320');
  expect(root.querySelector('rect')?.getAttribute('fill')).toBe('rgb(20, 25, 31)');
  expect(file.querySelectorAll('[class], [style], [part], script')).toHaveLength(0);
  expect(file.querySelector('text')?.getAttribute('fill')).toMatch(/^rgb/);
});

test('a picture says what it is, whose, of which moment, and that it is an example', async () => {
  const { content } = await saved('SVG');
  const file = new DOMParser().parseFromString(await content.text(), 'image/svg+xml');
  const notes = [...file.documentElement.children]
    .filter(({ localName }) => localName === 'text')
    .map(({ textContent }) => textContent)
    .join(' ');
  expect(notes).toContain('Posisi SWOT: Seluruh daerah');
  expect(notes).toContain('Data contoh · Simulasi, bukan nilai resmi');
  expect(notes).toContain('Keadaan per');
});

test('a picture says what its signs mean, also those that stood beside it or in another list', async () => {
  mount(html`<kc-readiness-radar .masterplan=${samplePlan()}></kc-readiness-radar>`);
  const element = await widget('kc-readiness-radar');
  await expect.poll(() => all(element, '.downloads button').length).toBeGreaterThan(0);
  const drawing = element.shadowRoot?.querySelector('svg[role=img]');
  const figure = drawing?.closest('figure');
  if (!(drawing instanceof SVGSVGElement) || !figure) throw new Error('There is no drawing.');
  const key = pictureKey(figure);
  const { markup } = standaloneSvg(drawing, { key });
  const file = new DOMParser().parseFromString(markup, 'image/svg+xml');
  const words = [...file.documentElement.children].map(({ textContent }) => textContent);
  expect(words).toEqual(expect.arrayContaining(['Saat ini', 'Target']));
  expect(words.filter((text) => /^1 \p{L}/u.test(text))).toHaveLength(1);
  expect(file.querySelectorAll(':root > svg')).toHaveLength(2);
});

test('what stands out of the drawing’s box is in the picture, too', async () => {
  mount(
    html`<svg class="drawing" viewBox="-10 -10 20 20" width="20" height="20">
      <text x="30" y="0">Kelembagaan</text>
    </svg>`,
  );
  const drawing = document.querySelector('main svg');
  if (!(drawing instanceof SVGSVGElement)) throw new Error('There is no drawing.');
  const { width, markup } = standaloneSvg(drawing);
  const [x = 0, , boxWidth = 0] =
    /viewBox="([^"]+)"/.exec(markup)?.[1]?.split(' ').map(Number) ?? [];
  expect(x).toBe(-10);
  expect(boxWidth).toBe(width);
  expect(x + boxWidth).toBeGreaterThan(30 + 40);
});

test('the drawing is saved as a PNG', async () => {
  const { content, name } = await saved('PNG');
  expect(name).toBe('posisi-swot-seluruh-daerah.png');
  const image = await createImageBitmap(content);
  expect([image.width, image.height]).toEqual([960, 1368]);
});

describe('what can’t be saved', () => {
  const press = (table: DataTable, hasDrawing: boolean, format: string): HTMLElement => {
    const place = mount(html`<figure>${figureDownloads(table, 'id', hasDrawing)}</figure>`);
    const found = [...place.querySelectorAll('button')].find((entry) => textOf(entry) === format);
    found?.click();
    return place;
  };
  const table = { caption: 'Uji', columns: [{ label: 'Kolom' }], rows: [['isi']] };

  test('a table that lacks words gives no file, and says so until it does', async () => {
    const files = vi.spyOn(URL, 'createObjectURL').mockReturnValue('about:blank');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    let works = false;
    const complete = () => Promise.resolve(works);
    const place = press({ ...table, complete }, false, 'CSV');
    await expect
      .poll(() => place.querySelector('[role=alert]')?.textContent)
      .toContain('muat ulang');
    expect(files).not.toHaveBeenCalled();
    works = true;
    place.querySelector('button')?.click();
    await expect.poll(() => files.mock.calls).toHaveLength(1);
    expect(place.querySelector('[role=alert]')).toBeNull();
  });
});
