import type { Masterplan } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { asOf } from './plans.js';

/** What the stories of a widget set. */
export interface StoryArgs {
  readonly masterplan: Masterplan | null;
  readonly lang?: 'id' | 'en';
  readonly theme?: 'light' | 'dark';
}

/** The element's attributes and properties that every story shares. */
export function shared({ lang, masterplan, theme }: StoryArgs) {
  return { lang: lang ?? nothing, masterplan, theme: theme ?? nothing, asOf };
}

/** A page around a widget, as a portal has one. */
export function page(content: unknown): TemplateResult {
  return html`<main>${content}</main>`;
}
