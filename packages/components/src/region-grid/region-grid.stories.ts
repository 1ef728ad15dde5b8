import { regionsOfProvince } from '@kotacerdas/core/region';
import { exampleBoundaries, exampleRegions, hostileRegions } from '../testing/regions.js';
import { dark, english, phone, widgetMeta, type Story } from '../testing/story.js';
import './define.js';

const regions = exampleRegions();

const meta = {
  title: 'Peta daerah',
  ...widgetMeta('region-grid'),
  args: { masterplan: null, set: { regions } },
};

export default meta;

const ofWestJava = regionsOfProvince('32').map(({ code }) => code);

export const Example: Story = { name: 'Data contoh' };
export const Quadrants: Story = {
  name: 'Menurut kuadran SWOT',
  args: { set: { regions, measure: 'quadrant' } },
};
export const Innovations: Story = {
  name: 'Menurut banyaknya inovasi',
  args: { set: { regions, measure: 'innovations' } },
};
export const Province: Story = {
  name: 'Satu provinsi',
  args: { set: { regions, province: '32', measure: 'progress' } },
};
export const Boundaries: Story = {
  name: 'Batas dari GeoJSON',
  args: { set: { regions, geojson: exampleBoundaries(ofWestJava) } },
};
export const Details: Story = {
  name: 'Rincian daerah',
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('kc-region-grid')?.shadowRoot;
    root
      ?.querySelector('[data-code="32.78"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  },
};
export const Search: Story = {
  name: 'Pencarian',
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('kc-region-grid')?.shadowRoot;
    const field = root?.querySelector('input');
    if (field === null || field === undefined) return;
    field.value = 'tasik';
    field.dispatchEvent(new Event('input'));
  },
};
export const Empty: Story = { name: 'Belum ada rencana', args: { set: { regions: [] } } };
export const Hostile: Story = {
  name: 'Isi yang menguji',
  args: { set: { regions: hostileRegions(), province: '32' } },
};
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoRegions: Story = { name: 'Tanpa daftar daerah', args: { set: {} } };
