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

const meta = { title: 'Peta jalan', ...widgetMeta('roadmap') };

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
export const ByOpd: Story = { name: 'Menurut OPD', args: { set: { group: 'opd' } } };
export const Large: Story = { name: 'Lima ribu program', args: { masterplan: largePlan(5000, 0) } };

/** Clicks the first button that begins with these words. */
function click(canvas: HTMLElement, words: string): void {
  const root = canvas.querySelector('kc-roadmap')?.shadowRoot;
  const buttons = [...(root?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent.trim().startsWith(words))?.click();
}

export const Links: Story = {
  name: 'Ketergantungan dan perbesaran',
  play: ({ canvasElement }) => {
    click(canvasElement, 'Ketergantungan');
    click(canvasElement, '+');
  },
};

export const Details: Story = {
  name: 'Rincian program',
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('kc-roadmap')?.shadowRoot;
    root?.querySelector<HTMLElement>('.row')?.click();
  },
};
