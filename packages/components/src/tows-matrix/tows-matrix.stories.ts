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

const meta = { title: 'Matriks TOWS', ...widgetMeta('tows-matrix') };
const governance = { scope: 'smart-governance' };

export default meta;

export const Example: Story = { name: 'Data contoh', args: { set: governance } };
export const Gaps: Story = { name: 'Sel kosong' };
export const Writable: Story = {
  name: 'Menulis strategi',
  args: { set: { ...governance, writable: true } },
};
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { args: { ...dark.args, set: governance }, name: 'Gelap' };
export const English: Story = {
  args: { ...english.args, set: governance },
  name: 'Bahasa Inggris',
};
export const Phone: Story = { ...phone, args: { set: governance }, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
export const Highlighted: Story = {
  name: 'Faktor yang dirujuk',
  args: { set: governance },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('kc-tows-matrix');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('.factor')?.click();
    await element?.updateComplete;
  },
};
