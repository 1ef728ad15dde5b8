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

const meta = { title: 'Radar kesiapan', ...widgetMeta('readiness-radar') };

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Explained: Story = {
  name: 'Dari mana angka ini?',
  play: async ({ canvasElement }) => {
    const radar = canvasElement.querySelector('kc-readiness-radar');
    await radar?.updateComplete;
    radar?.shadowRoot?.querySelector<HTMLElement>('.score-list .explain')?.click();
  },
};
export const Earlier: Story = {
  name: 'Penilaian sebelumnya',
  args: { set: { assessment: 'rd-2023' } },
};
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
