import { asDrafts } from '../testing/as-drafts.js';
import {
  dark,
  empty,
  english,
  examplePlan,
  hostile,
  noPlan,
  phone,
  widgetMeta,
  type Story,
} from '../testing/story.js';
import './define.js';

const meta = {
  title: 'Papan SWOT',
  ...widgetMeta('swot-board', asDrafts(examplePlan)),
  // What was edited in one story is no draft in the next.
  beforeEach: () => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith('kotacerdas swot-board'));
    for (const key of keys) localStorage.removeItem(key);
  },
};

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
export const Readonly: Story = { name: 'Hanya dibaca', args: { set: { readonly: true } } };
export const Approved: Story = {
  name: 'Sudah disetujui',
  args: { masterplan: asDrafts(examplePlan, 'approved') },
};
export const OtherScope: Story = {
  name: 'Cakupan lain',
  args: { set: { scope: 'smart-economy' } },
};

/** Clicks the first button that begins with these words, once the board is drawn. */
async function click(canvas: HTMLElement, words: string): Promise<void> {
  const board = canvas.querySelector('kc-swot-board');
  await board?.updateComplete;
  const buttons = [...(board?.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent.trim().startsWith(words))?.click();
}

export const Weighing: Story = {
  name: 'Bantuan bobot',
  play: async ({ canvasElement }) => {
    await click(canvasElement, 'Bantu hitung bobot');
    await click(canvasElement, 'S1 lebih penting');
    await click(canvasElement, 'Sebelumnya');
  },
};
export const Moving: Story = {
  name: 'Memindahkan dan menambah faktor',
  play: async ({ canvasElement }) => {
    await click(canvasElement, '⠿S1');
    await click(canvasElement, '+ Tambah kelemahan');
    await click(canvasElement, 'Tambahkan');
  },
};
