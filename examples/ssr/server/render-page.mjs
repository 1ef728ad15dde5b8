import { createHash } from 'node:crypto';
import { renderWidget } from '@kotacerdas/components/server';
import { summariseWithFramework, summaryToHtml } from '@kotacerdas/core/dashboard';

/** What stands on the page, below the figures. `browser/page.js` defines the same. */
const widgets = ['readiness-radar', 'swot-quadrant', 'roadmap'];

const entities = { '&': '&amp;', '<': '&lt;' };
const escapeText = (text) => text.replace(/[&<]/g, (sign) => entities[sign]);

/** Nothing in it can end its `<script>`. */
const scriptJson = (value) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** A policy names the styles that the server wrote by their sums: no others are taken. */
const sumOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A whole page and the policy that goes with it. Figures are text and tables, and widgets are drawn: nobody needs
 * JavaScript to read them.
 *
 * @param {ReturnType<import('./read-plan.mjs').readPlan>} plan
 * @param {{ script: string, style: string }} assets where the page's own script and style sheet are
 */
export function renderPage({ document, masterplan, framework, asOf }, assets) {
  const summary = summariseWithFramework(masterplan, framework, { asOf });
  const drawn = widgets
    .map((name) => renderWidget(name, { document, framework, asOf, inlineDocument: false }))
    .join('\n');
  const styles = [...drawn.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => sumOf(text));
  const html = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escapeText(masterplan.title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${assets.style}" />
    <script type="module" src="${assets.script}"></script>
  </head>
  <body>
    <h1>Kota cerdas ${escapeText(masterplan.region.name)}</h1>
    <main>
${summaryToHtml(summary, 'id', framework)}
${drawn}
    </main>
    <script type="application/json" id="plan">${scriptJson(document)}</script>
  </body>
</html>
`;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles.join(' ')}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
  return { html, policy };
}
