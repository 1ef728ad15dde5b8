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

const meta = { title: 'Penelusuran', ...widgetMeta('trace') };

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
export const Chains: Story = { name: 'Rantai', args: { set: { view: 'chains' } } };
export const OneChain: Story = {
  name: 'Rantai satu permasalahan',
  args: { set: { item: 'problem:p-gov-05' } },
};
export const Large: Story = {
  name: 'Lima ribu permasalahan',
  args: { masterplan: largePlan(5000) },
};

export const Open: Story = {
  name: 'Hanya yang masih terbuka',
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('kc-trace')?.shadowRoot;
    root?.querySelector<HTMLElement>('.only-open input')?.click();
  },
};

export const Explained: Story = {
  name: 'Penjelasan angka',
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('kc-trace')?.shadowRoot;
    root?.querySelector<HTMLElement>('.coverage .explain')?.click();
  },
};
