import { fileURLToPath } from 'node:url';
import { kominfo2021 } from '@kotacerdas/core/framework';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserLaunchOptions } from '../../../scripts/find-browser.mjs';
import { readFixture } from '../src/testing/read-fixture.js';

type DrawPicture = typeof import('../src/pictures/draw-picture.js').drawPicture;

const dist = new URL('../dist/', import.meta.url);
const { drawPicture } = (await import(new URL('pictures.js', dist).href)) as {
  drawPicture: DrawPicture;
};

const asOf = '2026-11-23';
const masterplan = readFixture(example);
const picture = (drawing: Parameters<DrawPicture>[0]) =>
  drawPicture(drawing, { masterplan, framework: kominfo2021, asOf })?.svg ?? '';

const widget = (name: string, attributes: string) =>
  `<kc-${name} lang="id" theme="light" as-of="${asOf}" ${attributes}><script type="application/json">${JSON.stringify(example).replaceAll('<', String.raw`\u003c`)}</script></kc-${name}>`;

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await chromium.launch(await browserLaunchOptions());
  tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser.close();
});

interface Shown {
  readonly name: string;
  readonly html: string;
  readonly svg: string;
}

/** Shows a widget and its picture on one page. */
async function show({ html, name, svg }: Shown): Promise<void> {
  const body = `${html}<div id="picture">${svg}</div>`;
  await tab.setContent(`<!doctype html><html lang="id"><body>${body}</body></html>`);
  await tab.addScriptTag({ path: fileURLToPath(new URL('kotacerdas.min.js', dist)) });
  // The whole of it is drawn behind the first frame.
  await tab.locator(`kc-${name} figure .downloads`).waitFor();
}

/** Shapes with their looks as the browser sees them, and where they lie as a part of all of them together. */
const shapesIn = (root: 'widget' | 'picture', selector: string, around: string) =>
  tab.evaluate(
    ([where, wanted, frame]) => {
      const geometry = ['d', 'cx', 'cy', 'r', 'rx'];
      const looks = [
        'fill',
        'fill-opacity',
        'opacity',
        'stroke',
        'stroke-width',
        'stroke-dasharray',
        'stroke-linejoin',
      ];
      const page = document.querySelector('#picture');
      const place = where === 'picture' ? page : page?.previousElementSibling?.shadowRoot;
      if (!place) return [];
      const { left, width } = place.querySelector(frame)?.getBoundingClientRect() ?? new DOMRect();
      return [...place.querySelectorAll(wanted)]
        .filter((element) => getComputedStyle(element).display !== 'none')
        .map((element) => {
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          return {
            shape: [
              element.localName,
              ...geometry.map((one) => element.getAttribute(one) ?? ''),
              ...looks.map((one) => style.getPropertyValue(one)),
            ].join(' | '),
            middle: ((box.left + box.right) / 2 - left) / width,
          };
        });
    },
    [root, selector, around] as const,
  );

const shapesOnly = (found: readonly { readonly shape: string }[]) =>
  found.map(({ shape }) => shape);

/** Where all is drawn in a picture, without its key. */
const drawing = 'svg > g:first-of-type';

test('the radar is that of the widget', async () => {
  await show({
    name: 'readiness-radar',
    html: widget('readiness-radar', 'assessment="rd-2026"'),
    svg: picture({ name: 'readiness-radar', assessmentId: 'rd-2026' }),
  });
  const shapes = ':is(path, circle)';
  const inWidget = await shapesIn('widget', `svg[role=img] ${shapes}`, 'svg');
  const inPicture = await shapesIn('picture', `${drawing} ${shapes}`, 'svg');
  expect(inWidget.length).toBeGreaterThan(12);
  expect(shapesOnly(inPicture)).toEqual(shapesOnly(inWidget));
});

test('the quadrant is that of the widget', async () => {
  await show({
    name: 'swot-quadrant',
    html: widget('swot-quadrant', ''),
    svg: picture({ name: 'swot-quadrant', swotId: 'sw-region' }),
  });
  const shapes = ':is(rect, path, circle)';
  const inWidget = await shapesIn('widget', `svg[role=img] ${shapes}`, 'svg');
  const inPicture = await shapesIn('picture', `${drawing} ${shapes}`, 'svg');
  expect(inWidget.length).toBeGreaterThan(8);
  expect(shapesOnly(inPicture)).toEqual(shapesOnly(inWidget));
});

test('the gap chart has the marks of the widget, row by row, at the same places of the scale', async () => {
  await show({
    name: 'gap-chart',
    html: widget('gap-chart', 'assessment="rd-2026" level="indicator"'),
    svg: picture({ name: 'gap-chart', assessmentId: 'rd-2026' }),
  });
  const lane = '.gap-row svg.lane';
  const inWidget = await shapesIn('widget', `${lane} > line, ${lane} svg > *`, lane);
  const inPicture = await shapesIn('picture', `${drawing} > line, ${drawing} > g > *`, drawing);
  expect(inWidget.length).toBeGreaterThan(100);
  expect(shapesOnly(inPicture)).toEqual(shapesOnly(inWidget));
  // The scale of the picture begins further to the right and is shorter.
  const [first, ...others] = inWidget.map(({ middle }, index) => ({
    middle,
    drawn: inPicture[index]?.middle ?? 0,
  }));
  const far = others.find(({ middle }) => Math.abs(middle - (first?.middle ?? 0)) > 0.2);
  const share =
    ((far?.drawn ?? 0) - (first?.drawn ?? 0)) / ((far?.middle ?? 1) - (first?.middle ?? 0));
  expect(share).toBeGreaterThan(0);
  for (const { drawn, middle } of others) {
    expect(drawn - (first?.drawn ?? 0)).toBeCloseTo((middle - (first?.middle ?? 0)) * share, 2);
  }
});

test('the roadmap has the bars of the widget in the same years, as far as that draws them', async () => {
  await show({
    name: 'roadmap',
    html: widget('roadmap', 'group="dimension"'),
    svg: picture({ name: 'roadmap', dimensionId: null }),
  });
  const lane = '.row svg.lane';
  const inWidget = await shapesIn('widget', `${lane} rect`, `${lane} .year-line`);
  const inPicture = await shapesIn('picture', `${drawing} rect`, `${drawing} path`);
  expect(inWidget.length).toBeGreaterThan(30);
  const drawn = inPicture.slice(0, inWidget.length);
  expect(shapesOnly(drawn)).toEqual(shapesOnly(inWidget));
  for (const [index, { middle }] of inWidget.entries()) {
    expect(drawn[index]?.middle).toBeCloseTo(middle, 2);
  }
});
