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

const meta = { title: 'Isian program', ...widgetMeta('program-editor', asDrafts(examplePlan)) };

export default meta;

const program = { program: 'pr-gov-04' };

export const Example: Story = { name: 'Data contoh', args: { set: program } };
export const List: Story = { name: 'Memilih program' };
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = {
  name: 'Isi yang menguji',
  args: { ...hostile.args, set: { program: 'program-3' } },
};
export const Dark: Story = { name: 'Gelap', args: { ...dark.args, set: program } };
export const English: Story = { name: 'Bahasa Inggris', args: { ...english.args, set: program } };
export const Phone: Story = { ...phone, name: 'Ponsel', args: { set: program } };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
export const Readonly: Story = {
  name: 'Hanya dibaca',
  args: { set: { ...program, readonly: true } },
};
export const Approved: Story = {
  name: 'Sudah disetujui',
  args: { masterplan: asDrafts(examplePlan, 'approved'), set: program },
};
