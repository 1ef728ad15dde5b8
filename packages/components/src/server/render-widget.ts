import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { RegionFigure } from '@kotacerdas/core/dashboard';
import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { Masterplan, PublishedMasterplan } from '@kotacerdas/core/masterplan';
import { nothing } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { defineAll } from '../define-all.js';
import { provideAll } from '../provide-all.js';
import type { WidgetName } from '../widgets.js';
import { attributeMarkup } from './attribute-markup.js';
import { openTablesStyles } from './open-tables.styles.js';
import { scriptJson } from './script-json.js';

export interface RenderWidgetOptions {
  /**
   * The plan, or a published edition of it; both have to be read before, by core. For `region-grid` its list of
   * regions.
   */
  readonly document: Masterplan | PublishedMasterplan | readonly RegionFigure[];
  /** A framework of the region's own that a bare plan names. */
  readonly framework?: Framework;
  /** `id` unless said. */
  readonly lang?: Locale;
  /** ISO 8601; the moment a bare plan stands for. It has to be said: server and browser draw it alike. */
  readonly asOf: string;
  readonly theme?: 'light' | 'dark' | 'auto';
  /** Further attributes, as `{ scope: 'smart-economy', compare: true }`. */
  readonly attributes?: Readonly<Record<string, string | boolean>>;
  /** `false` leaves the `<style>` out, for a policy that refuses it; the widget is styled once it stands. */
  readonly inlineStyles?: boolean;
  /**
   * `false` leaves the JSON out, for a page of several widgets where it stands once: the page's script gives it to each
   * as `masterplan`, `published` or `regions` before the widgets are defined.
   */
  readonly inlineDocument?: boolean;
}

/**
 * A widget as HTML with a declarative shadow root, made on a server: readers without JavaScript get its
 * text and tables, and in a browser it goes on from there. The plan stands inside as JSON, unless said otherwise. Import
 * `@kotacerdas/components/hydrate` before the widgets, so that they take over what is there instead of
 * drawing it anew.
 */
export function renderWidget(name: WidgetName, options: RenderWidgetOptions): string {
  const { asOf, attributes = {}, document, framework, lang = 'id', theme } = options;
  defineAll();
  provideAll();
  const regions = 'length' in document ? document : null;
  const plan = 'length' in document ? null : document;
  const published = plan !== null && 'masterplan' in plan ? plan : null;
  const masterplan = plan === null || 'masterplan' in plan ? null : plan;
  const tag = unsafeStatic(`kc-${name}`);
  const extra = unsafeStatic(attributeMarkup(attributes));
  const json = unsafeStatic(
    options.inlineDocument === false
      ? ''
      : `<script type="application/json">${scriptJson(document)}</script>`,
  );
  const markup = collectResultSync(
    render(
      html`<${tag} lang=${lang} as-of=${asOf} theme=${theme ?? nothing} ${extra}
        .masterplan=${masterplan} .published=${published} .framework=${framework ?? null} .regions=${regions}
      >${json}</${tag}>`,
    ),
  );
  return options.inlineStyles === false
    ? markup.replace(/<style>[\s\S]*?<\/style>/, '')
    : markup.replace('</style>', `${openTablesStyles.cssText}</style>`);
}
