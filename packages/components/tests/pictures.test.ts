import { execFileSync } from 'node:child_process';
import { kominfo2021, type Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { largePlan } from '../src/testing/large-plan.js';
import { emptyPlan, hostilePlan } from '../src/testing/plans.js';
import { readFixture } from '../src/testing/read-fixture.js';

type DrawPicture = typeof import('../src/pictures/draw-picture.js').drawPicture;
type Drawing = Parameters<DrawPicture>[0];
type Source = Parameters<DrawPicture>[1];

const built = new URL('../dist/pictures.js', import.meta.url).href;
const { drawPicture } = (await import(built)) as { drawPicture: DrawPicture };

const asOf = '2026-11-23';
const plan = readFixture(example);

/** Names that try to break the markup and the page. */
const hostile = [
  '</text></svg><script>alert("x")</script><img src="https://example.org/x.png" onerror=\'x\'>',
  'Pengadministrasianketatalaksanaan'.repeat(9),
  `Sistem & <b>informasi</b> ${'pelayanan administrasi terpadu kecamatan '.repeat(7)}`,
  'a\u0000b\u001f ]]> <!-- \ud83d 🌆 ★ ▲ ◆ → مدينة',
].map((name) => name.slice(0, 300));

const named = <T extends { readonly name: object }>(part: T, index: number): T => {
  const name = hostile[index % hostile.length] ?? '';
  return { ...part, name: { id: name, en: name } };
};

const hostileFramework: Framework = {
  ...kominfo2021,
  dimensions: kominfo2021.dimensions.map(named),
  readiness: {
    ...kominfo2021.readiness,
    bands: kominfo2021.readiness.bands.map(named),
    elements: kominfo2021.readiness.elements.map((element, at) =>
      named(
        {
          ...element,
          subElements: element.subElements.map((part, index) =>
            named({ ...part, indicators: part.indicators.map(named) }, at + index),
          ),
        },
        at,
      ),
    ),
  },
};

const hostileExample: Masterplan = {
  ...plan,
  programs: plan.programs.map((program, index) => ({
    ...program,
    name: hostile[index % hostile.length] ?? '',
  })),
};

const drawings: readonly Drawing[] = [
  { name: 'readiness-radar', assessmentId: 'rd-2026' },
  { name: 'gap-chart', assessmentId: 'rd-2026' },
  { name: 'swot-quadrant', swotId: 'sw-region' },
  { name: 'swot-quadrant', swotId: 'sw-smart-living' },
  { name: 'roadmap', dimensionId: null },
  { name: 'roadmap', dimensionId: 'smart-governance' },
];

const draw = (drawing: Drawing, source: Partial<Source> = {}) =>
  drawPicture(drawing, { masterplan: plan, framework: kominfo2021, asOf, ...source });

/** What a parser that knows all of XML finds: elements, attributes, and the texts one after the other. */
function read(svg: string) {
  const faults: string[] = [];
  const names = new Set<string>();
  const attributes = new Set<string>();
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('opentag', (tag) => {
    names.add(tag.name);
    for (const name of Object.keys(tag.attributes)) attributes.add(name);
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  return { faults, names, attributes, words: texts.join(' ') };
}

const kinds = {
  example: {},
  'hostile plan': { masterplan: hostilePlan() },
  'hostile names of programmes': { masterplan: hostileExample },
  'hostile framework': { masterplan: hostileExample, framework: hostileFramework },
  English: { lang: 'en' },
} as const;

test.each(
  Object.entries(kinds).flatMap(([kind, source]) =>
    [...drawings, { name: 'readiness-radar', assessmentId: 'assessment-2026' } as const].flatMap(
      (drawing) => {
        const picture = draw(drawing, source);
        return picture === null ? [] : [[JSON.stringify(drawing), kind, picture] as const];
      },
    ),
  ),
)('%s of the %s is an SVG document that asks for nothing and fits on a page', (_, __, picture) => {
  const { height, svg, width } = picture;
  const { attributes, faults, names } = read(svg);
  expect(faults).toEqual([]);
  const drawnWith = ['circle', 'g', 'line', 'path', 'rect', 'svg', 'text', 'tspan'];
  expect([...names].filter((name) => !drawnWith.includes(name))).toEqual([]);
  expect([...attributes].filter((name) => /^on|href|style|class|^id$/.test(name))).toEqual([]);
  const markup = svg.replaceAll(/>[^<]*</g, '><').replaceAll(/aria-label="[^"]*"/g, '');
  expect(markup.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
    /var\(|url\(|https?:|NaN|undefined/,
  );
  expect(svg).not.toContain('<!--');
  expect(width).toBeLessThanOrEqual(605);
  expect(height).toBeLessThanOrEqual(850);
  expect(svg).toMatch(/^<svg [^>]*viewBox="[-\d. ]+" width="\d+" height="\d+"/);
});

test('all drawings of the example are there', () => {
  expect(drawings.map((drawing) => draw(drawing))).not.toContain(null);
});

test('a plan that has nothing to draw has no pictures', () => {
  const nothing: Drawing[] = [
    ...drawings,
    { name: 'roadmap', dimensionId: 'nowhere' },
    { name: 'swot-quadrant', swotId: 'nowhere' },
  ];
  for (const drawing of nothing) {
    expect(draw(drawing, { masterplan: emptyPlan() })).toBeNull();
  }
  const [unknown, missing] = nothing.slice(-2);
  expect(unknown && draw(unknown)).toBeNull();
  expect(missing && draw(missing)).toBeNull();
});

test('an assessment that nobody has consolidated, or in which nothing is rated, has no picture', () => {
  const open = plan.readiness.map((assessment) => ({ ...assessment, consolidated: null }));
  const unrated = plan.readiness.map((assessment) => ({
    ...assessment,
    consolidated:
      assessment.consolidated === null ? null : { ...assessment.consolidated, ratings: [] },
  }));
  for (const readiness of [open, unrated]) {
    const masterplan = { ...plan, readiness };
    expect(draw({ name: 'readiness-radar', assessmentId: 'rd-2026' }, { masterplan })).toBeNull();
    expect(draw({ name: 'gap-chart', assessmentId: 'rd-2026' }, { masterplan })).toBeNull();
  }
});

test('an analysis without a position has no picture', () => {
  const swot = plan.swot.map((analysis) => ({ ...analysis, factors: [] }));
  expect(
    draw({ name: 'swot-quadrant', swotId: 'sw-region' }, { masterplan: { ...plan, swot } }),
  ).toBeNull();
});

const wordsOf = (drawing: Drawing, source: Partial<Source> = {}) =>
  read(draw(drawing, source)?.svg ?? '').words;

test('the radar names every sub-element, and what its lines mean', () => {
  const words = wordsOf({ name: 'readiness-radar', assessmentId: 'rd-2026' });
  for (const { name } of kominfo2021.readiness.elements.flatMap((part) => part.subElements)) {
    expect(words).toContain(name.id);
  }
  expect(words).toContain('Saat ini');
  expect(words).toContain('Target');
});

test('a radar of names that have no room has their numbers, and a list that says whose they are', () => {
  const words = wordsOf(
    { name: 'readiness-radar', assessmentId: 'rd-2026' },
    { framework: hostileFramework },
  );
  expect(words).toMatch(/\b9 /);
  expect(words).toContain('</text></svg><script>alert("x")</script>');
});

test('the gap chart has every indicator with its figures, and the assessment before', () => {
  const words = wordsOf({ name: 'gap-chart', assessmentId: 'rd-2026' });
  for (const element of kominfo2021.readiness.elements) {
    expect(words).toContain(element.name.id);
    for (const { indicators, name } of element.subElements) {
      expect(words).toContain(name.id);
      for (const indicator of indicators) expect(words).toContain(indicator.name.id);
    }
  }
  for (const text of [
    'Saat ini',
    'Target',
    'Sebelumnya',
    'Kesenjangan',
    'Belum siap (1–2)',
    '3,25 4,50',
  ]) {
    expect(words).toContain(text);
  }
  expect(wordsOf({ name: 'gap-chart', assessmentId: 'rd-2023' })).not.toContain('Sebelumnya');
});

test('an instrument that is too long for a page is drawn as far down as it fits, and says so', () => {
  const again = <T extends { readonly id: string }>(part: T, time: number): T =>
    time === 0 ? part : { ...part, id: `${part.id}-${time}` };
  const times = (count: number): Framework => ({
    ...kominfo2021,
    readiness: {
      ...kominfo2021.readiness,
      elements: Array.from({ length: count }, (_, time) =>
        kominfo2021.readiness.elements.map((element) => ({
          ...again(element, time),
          subElements: element.subElements.map((part) => ({
            ...again(part, time),
            indicators: part.indicators.map((indicator) => again(indicator, time)),
          })),
        })),
      ).flat(),
    },
  });
  const drawing = { name: 'gap-chart', assessmentId: 'rd-2026' } as const;
  expect(wordsOf(drawing)).not.toContain('Tergambar');
  expect(wordsOf(drawing, { framework: times(2) })).toContain('Tergambar sampai tingkat subelemen');
  expect(wordsOf(drawing, { framework: times(5) })).toContain('Tergambar sampai tingkat elemen');
  expect(wordsOf(drawing, { framework: times(40) })).toMatch(
    /Tergambar \d+ bagian pertama dari 120/,
  );
});

test('the quadrant says where it is, by name and by figures, and what its signs mean', () => {
  const words = wordsOf({ name: 'swot-quadrant', swotId: 'sw-region' });
  for (const text of [
    'Kekuatan',
    'Kelemahan',
    'Peluang',
    'Ancaman',
    'Kuadran I (SO): agresif',
    'Posisi: (1,34; 1,20), Kuadran I (SO): agresif',
    'Setelah rating dibalik',
    'Sumbu internal: skor kekuatan dikurangi skor kelemahan.',
  ]) {
    expect(words.replaceAll('\u00a0', ' ')).toContain(text);
  }
});

test('the roadmap of a dimension has its programmes and no others, and what its signs mean', () => {
  const words = wordsOf({ name: 'roadmap', dimensionId: 'smart-governance' });
  for (const { code, dimensionId } of plan.programs) {
    expect(words.includes(code)).toBe(dimensionId === 'smart-governance');
  }
  for (const text of [
    '2023',
    '2027',
    'Jangka menengah (8)',
    'Quick win',
    'Hari ini menurut data: 23 November 2026',
  ]) {
    expect(words).toContain(text);
  }
});

test('the roadmap of the whole plan has all programmes of the example below their dimensions', () => {
  const words = wordsOf({ name: 'roadmap', dimensionId: null });
  expect(plan.programs.filter(({ code }) => !words.includes(code))).toEqual([]);
  expect(words).toContain('Smart Environment (9)');
  expect(words).not.toContain('Tergambar');
});

test('of two thousand programmes the first are drawn, as many as a page holds, and it says so', () => {
  const masterplan = largePlan(2000, 0);
  const picture = draw({ name: 'roadmap', dimensionId: 'smart-governance' }, { masterplan });
  expect(picture?.height).toBeLessThanOrEqual(850);
  expect(read(picture?.svg ?? '').words).toMatch(/Tergambar 5\d program pertama dari \d{3}/);
});

/** What another machine draws of the example, in its time zone and language. */
function elsewhere(zone: string, language: string): string {
  const script = `
    import { readFileSync } from 'node:fs';
    import { kominfo2021 as framework } from '@kotacerdas/core/framework';
    import { drawPicture } from '@kotacerdas/components/pictures';
    const masterplan = JSON.parse(readFileSync('examples/data/kota-tasikmalaya.json', 'utf8'));
    const drawings = ${JSON.stringify(drawings)};
    process.stdout.write(
      JSON.stringify(drawings.map((one) => drawPicture(one, { masterplan, framework, asOf: '${asOf}' }))),
    );`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('../../..', import.meta.url),
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

test('the same plan gives the same pictures, again and on every machine', () => {
  const here = JSON.stringify(drawings.map((drawing) => draw(drawing)));
  expect(JSON.stringify(drawings.map((drawing) => draw(drawing)))).toBe(here);
  expect(elsewhere('Pacific/Kiritimati', 'ar_EG.UTF-8')).toBe(here);
  expect(elsewhere('America/Los_Angeles', 'C')).toBe(here);
});
