import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import '../../swot-quadrant/define.js';
import { all, mount, textOf, widget } from '../../testing/mount.js';
import { samplePlan } from '../../testing/plans.js';

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

test('the drawing is saved as a PNG', async () => {
  const { content, name } = await saved('PNG');
  expect(name).toBe('posisi-swot-seluruh-daerah.png');
  const image = await createImageBitmap(content);
  expect([image.width, image.height]).toEqual([960, 960]);
});
