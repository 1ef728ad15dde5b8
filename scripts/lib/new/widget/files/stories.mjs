/** Two widgets can't have one title, and the tag keeps them apart until each has its own. */
export const storyTitle = ({ tag }) => `Isi rencana per dimensi (${tag})`;

/** Its stories: the example plan, and the variants that every widget has. */
export const stories = (names) => `
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

const meta = { title: '${storyTitle(names)}', ...widgetMeta('${names.name}') };

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
`;
