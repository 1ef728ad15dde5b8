import type { Masterplan } from '@kotacerdas/core/masterplan';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { WidgetName } from '../widgets.js';
import { asOf, emptyPlan, hostilePlan } from './plans.js';
import { readFixture } from './read-fixture.js';

/** What the stories of a widget set. */
export interface StoryArgs {
  readonly masterplan: Masterplan | null;
  readonly lang?: 'id' | 'en';
  readonly theme?: 'light' | 'dark' | 'auto';
  /** Further properties of the widget. */
  readonly set?: Readonly<Record<string, unknown>>;
}

export type Story = StoryObj<StoryArgs>;

/** The example plan of the repository. */
export const examplePlan = readFixture(example);

/** What every widget's stories share: the example plan, or a variant of it, drawn on a page. */
export function widgetMeta(name: WidgetName, masterplan = examplePlan) {
  return {
    component: `kc-${name}`,
    args: { masterplan },
    render: (args: StoryArgs) => widgetStory(name, args),
  };
}

/** A widget on a page, as a portal has one. */
function widgetStory(
  name: WidgetName,
  { lang, masterplan, set = {}, theme }: StoryArgs,
): TemplateResult {
  const element = document.createElement(`kc-${name}`);
  if (lang !== undefined) element.lang = lang;
  Object.assign(element, { masterplan, asOf, theme: theme ?? null }, set);
  return html`<main>${element}</main>`;
}

// Names stand in the story files: Storybook's index reads them there.
export const empty: Story = { args: { masterplan: emptyPlan() } };
export const hostile: Story = { args: { masterplan: hostilePlan() } };
export const dark: Story = { args: { theme: 'dark' } };
export const english: Story = { args: { lang: 'en' } };
export const phone: Story = { globals: { viewport: { value: 'phone', isRotated: false } } };
export const noPlan: Story = { args: { masterplan: null } };
