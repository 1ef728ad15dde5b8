import { largePlan } from '../testing/large-plan.js';
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

const meta = { title: 'Inventaris', ...widgetMeta('inventory') };

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
export const Chains: Story = {
  name: 'Rantai permasalahan',
  args: { set: { group: 'problem' } },
};
export const ByDimension: Story = {
  name: 'Inovasi menurut dimensi',
  args: { set: { kind: 'innovation', group: 'dimension' } },
};
export const Large: Story = {
  name: 'Lima ribu permasalahan dan kebutuhan',
  args: { masterplan: largePlan(0, 5000) },
};

export const Details: Story = {
  name: 'Rincian inovasi',
  args: { set: { kind: 'innovation' } },
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('kc-inventory')?.shadowRoot;
    root?.querySelector<HTMLElement>('.item-title')?.click();
  },
};

export const Found: Story = {
  name: 'Hasil pencarian',
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('kc-inventory')?.shadowRoot;
    const input = root?.querySelector<HTMLInputElement>('input[type=search]');
    if (input === null || input === undefined) return;
    input.value = 'perizinan';
    input.dispatchEvent(new Event('input'));
  },
};
