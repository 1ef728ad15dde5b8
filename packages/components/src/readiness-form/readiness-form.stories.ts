import { kominfo2021, withLevels } from '@kotacerdas/core/framework';
import {
  dark,
  empty,
  english,
  examplePlan,
  noPlan,
  phone,
  widgetMeta,
  type Story,
} from '../testing/story.js';
import { hostilePlan } from '../testing/plans.js';
import { draftPlan, opened } from './testing/draft-plan.js';
import './define.js';

const framework = withLevels(kominfo2021);
const answering = { framework, opd: 'opd-diskominfo' };

const meta = {
  title: 'Pengisian kesiapan',
  ...widgetMeta('readiness-form'),
  args: { masterplan: opened(examplePlan), set: answering },
};

export default meta;

export const Example: Story = { name: 'Data contoh' };
export const OneByOne: Story = {
  name: 'Satu per satu',
  args: { set: { ...answering, view: 'one' } },
};
export const Consolidation: Story = {
  name: 'Konsolidasi',
  args: { set: { framework, consolidated: true } },
};
export const Assessor: Story = {
  name: 'Asesor',
  args: { set: { framework, assessor: 'Asesor Universitas Siliwangi' } },
};
export const Begun: Story = {
  name: 'Baru mulai',
  args: { masterplan: draftPlan(), set: { framework, opd: 'dinkes' } },
};
export const Chooser: Story = { name: 'Siapa yang mengisi?', args: { set: { framework } } };
export const Readonly: Story = {
  name: 'Hanya dibaca',
  args: { set: { ...answering, readonly: true } },
};
export const Empty: Story = { ...empty, name: 'Rencana kosong' };
export const Hostile: Story = {
  args: { masterplan: opened(hostilePlan()), set: { opd: 'opd-1' } },
  name: 'Isi yang menguji',
};
export const Dark: Story = { ...dark, name: 'Gelap' };
export const English: Story = { ...english, name: 'Bahasa Inggris' };
export const Phone: Story = { ...phone, name: 'Ponsel' };
export const NoPlan: Story = { ...noPlan, name: 'Tanpa rencana' };

/** Answers an indicator that doesn't apply, before anybody says why. */
export const Incomplete: Story = {
  name: 'Perlu dilengkapi',
  args: { masterplan: draftPlan(), set: { framework, opd: 'bappeda' } },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('kc-readiness-form');
    await form?.updateComplete;
    form?.shadowRoot?.querySelector<HTMLElement>('input[value="not-applicable"]')?.click();
  },
};
