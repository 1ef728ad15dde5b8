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

const meta = { title: 'Papan SWOT', ...widgetMeta('swot-board') };

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
export const Readonly: Story = { name: 'Hanya dibaca', args: { set: { readonly: true } } };
