import { expect, test } from 'vitest';
import { widgetNames, type WidgetName } from '../src/widgets.js';
import { samplePlan } from '../src/testing/plans.js';
import { exampleRegions } from '../src/testing/regions.js';

const { renderWidget } = (await import(
  new URL('../dist/server.js', import.meta.url).href
)) as typeof import('../src/server/render-widget.js');

const plan = samplePlan();
const asOf = '2026-11-23';
const draw = (name: WidgetName, more = {}) => {
  const document = name === 'region-grid' ? exampleRegions() : plan;
  return renderWidget(name, { document, asOf, ...more });
};

test.each(widgetNames)('<kc-%s> is HTML without a browser', (name) => {
  const markup = draw(name);
  expect(markup).toMatch(/^(?:<!--.*?-->)*<kc-/);
  expect(markup).toContain('<template shadowroot="open" shadowrootmode="open">');
  expect(markup).toContain('Kota Tasikmalaya');
});

test('the plan stands inside as JSON, which nothing in it can end', () => {
  const title = 'Rencana </script><script>alert(1)</script>';
  const markup = draw('trace', { document: { ...plan, title } });
  const [, json = ''] = /<script type="application\/json">([^]*?)<\/script>/.exec(markup) ?? [];
  expect(JSON.parse(json)).toEqual({ ...plan, title });
});

test('a page may give the plan itself', () => {
  expect(draw('trace', { inlineDocument: false })).not.toContain('<script');
});
