import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { readMarkup } from './read-markup.js';
import type { MarkupNode } from './types.js';

/** What a template of a widget draws, where there is no browser. */
export function renderMarkup(template: TemplateResult): readonly MarkupNode[] {
  return readMarkup(collectResultSync(render(template)));
}
