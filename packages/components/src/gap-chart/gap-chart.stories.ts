import {
  dark,
  empty,
  english,
  hostile,
  noPlan,
  phone,
  widgetMeta,
  type Story,
} from '../testing/story.js';
import './define.js';

const meta = { title: 'Kesenjangan kesiapan', ...widgetMeta('gap-chart') };

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Largest: Story = {
  name: 'Indikator, kesenjangan terbesar dahulu',
  args: { set: { level: 'indicator', order: 'gap' } },
};
export const All: Story = { name: 'Semua indikator', args: { set: { level: 'indicator' } } };
export const First: Story = {
  name: 'Penilaian pertama',
  args: { set: { assessment: 'rd-2023' } },
};
export const Explained: Story = {
  name: 'Dari mana angka ini?',
  play: async ({ canvasElement }) => {
    const chart = canvasElement.querySelector('kc-gap-chart');
    await chart?.updateComplete;
    chart?.shadowRoot?.querySelector<HTMLElement>('.gap-size .explain')?.click();
  },
};
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
