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
import { largePlan } from '../testing/large-plan.js';
import './define.js';

const meta = { title: 'Tabel rencana aksi', ...widgetMeta('action-table') };

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
export const Large: Story = {
  name: 'Lima ribu program',
  args: { masterplan: largePlan(5000, 50) },
};

export const Sorted: Story = {
  name: 'Terurut dan berkelompok',
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('kc-action-table')?.shadowRoot;
    root?.querySelector<HTMLElement>('.c-budget button')?.click();
    const group = [...(root?.querySelectorAll('select') ?? [])].at(-1);
    if (group === undefined) return;
    group.value = 'dimension';
    group.dispatchEvent(new Event('change'));
  },
};
