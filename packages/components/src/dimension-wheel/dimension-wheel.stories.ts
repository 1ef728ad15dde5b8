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

const meta = { title: 'Roda dimensi', ...widgetMeta('dimension-wheel') };

export default meta;

/** Chooses a piece, as a reader would. */
const choosing = (key: string): NonNullable<Story['play']> => {
  return ({ canvasElement }) => {
    const root = canvasElement.querySelector('kc-dimension-wheel')?.shadowRoot;
    root
      ?.querySelector(`.segment[data-key="${key}"]`)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
};

export const Example: Story = { name: 'Data contoh' };
export const Chosen: Story = {
  name: 'Dimensi dipilih',
  play: choosing('dimension smart-living'),
};
export const SubChosen: Story = {
  name: 'Subdimensi dipilih',
  play: choosing('sub-dimension environment-waste'),
};
export const Budget: Story = { name: 'Menurut anggaran', args: { set: { measure: 'budget' } } };
export const Progress: Story = {
  name: 'Menurut kemajuan',
  args: { set: { measure: 'progress' } },
};
export const Unplaced: Story = {
  name: 'Tanpa subdimensi',
  args: {
    masterplan: {
      ...examplePlan,
      problems: examplePlan.problems.map(({ subDimensionId: _, ...problem }) => problem),
    },
  },
  play: choosing('dimension smart-economy'),
};
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = { ...hostile, name: 'Isi yang menguji' };
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };
