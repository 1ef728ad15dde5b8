import example from '@kotacerdas/example-data/kota-tasikmalaya.json';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { emptyPlan, hostilePlan } from '../testing/plans.js';
import { readFixture } from '../testing/read-fixture.js';
import { page, shared, type StoryArgs } from '../testing/story.js';
import './define.js';

const meta = {
  title: 'Radar kesiapan',
  component: 'kc-readiness-radar',
  args: { masterplan: readFixture(example) },
  render: (args: StoryArgs) => {
    const { asOf, lang, masterplan, theme } = shared(args);
    return page(
      html`<kc-readiness-radar
        .masterplan=${masterplan}
        as-of=${asOf}
        lang=${lang}
        theme=${theme}
      ></kc-readiness-radar>`,
    );
  },
} satisfies Meta<StoryArgs>;

export default meta;

type Story = StoryObj<StoryArgs>;

export const Example: Story = { name: 'Data contoh' };
export const Empty: Story = { name: 'Rencana kosong', args: { masterplan: emptyPlan() } };
export const Hostile: Story = { name: 'Isi yang menguji', args: { masterplan: hostilePlan() } };
export const Dark: Story = { name: 'Gelap', args: { theme: 'dark' } };
export const English: Story = { name: 'Bahasa Inggris', args: { lang: 'en' } };
export const Phone: Story = {
  name: 'Ponsel',
  globals: { viewport: { value: 'phone', isRotated: false } },
};
export const NoPlan: Story = { name: 'Tanpa rencana', args: { masterplan: null } };
