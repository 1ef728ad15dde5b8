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

const meta = { title: 'Kuadran SWOT', ...widgetMeta('swot-quadrant') };

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
export const Compare: Story = { name: 'Semua cakupan', args: { set: { compare: true } } };
export const Stability: Story = { name: 'Seberapa kokoh', args: { set: { stability: true } } };
export const Explained: Story = {
  name: 'Dari mana angka ini?',
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('kc-swot-quadrant');
    await element?.updateComplete;
    const [x] = element?.shadowRoot?.querySelectorAll<HTMLElement>('.swot-facts button') ?? [];
    x?.click();
    await element?.updateComplete;
  },
};
