/** Its test: what a reader sees, of a plan, of an empty one, and of one whose texts try to break it. */
export const elementTest = ({ className, name, tag }) => `
import type { Masterplan } from '@kotacerdas/core/masterplan';
import axe from 'axe-core';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { all, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import './define.js';
import type { ${className} } from './${name}.js';

async function drawn(
  plan: Masterplan,
  { lang = 'id', width = '1200px' } = {},
): Promise<${className}> {
  const place = mount(
    html\`<${tag} as-of=\${asOf} lang=\${lang} .masterplan=\${plan}></${tag}>\`,
  );
  place.style.inlineSize = width;
  return widget('${tag}');
}

const rowsOf = (element: ${className}) =>
  all(element, 'tbody tr').map((row) => [...row.children].map(textOf));

test('counts what the plan holds for each dimension, and the whole plan last', async () => {
  const element = await drawn(samplePlan());
  expect(textOf(element)).toContain('Kota Tasikmalaya Isi rencana per dimensi');
  const rows = rowsOf(element);
  expect(rows.map(([name]) => name)).toEqual([
    'Smart Governance',
    'Smart Branding',
    'Smart Economy',
    'Smart Living',
    'Smart Society',
    'Smart Environment',
    'Seluruh rencana',
  ]);
  const { innovations, needs, problems, programs, strategies } = samplePlan();
  const whole = [problems, needs, innovations, strategies, programs];
  expect(rows.at(-1)?.slice(1)).toEqual(whole.map(({ length }) => String(length)));
});

test('says so where an item belongs to no dimension of the framework', async () => {
  const plan = samplePlan();
  const [first, ...others] = plan.problems;
  if (first === undefined) throw new Error('The sample has problems.');
  const problems = [{ ...first, dimensionId: 'elsewhere' }, ...others];
  const rows = rowsOf(await drawn({ ...plan, problems }));
  expect(rows.at(-2)).toEqual(['Di luar kerangka', '1', '0', '0', '0', '0']);
});

test('speaks English', async () => {
  const text = textOf(await drawn(samplePlan(), { lang: 'en' }));
  expect(text).toContain('The plan by dimension');
  expect(text).toContain('Number of items by dimension');
});

test('an empty plan says what to do, and shows no table of zeros', async () => {
  const element = await drawn(emptyPlan());
  expect(textOf(element)).toContain('Catat permasalahan, kebutuhan, dan inovasi');
  expect(all(element, 'table')).toHaveLength(0);
});

describe('texts that try to break it', () => {
  test.each(['320px', '1280px'])('stay texts, and within %s', async (width) => {
    const { title } = document;
    const element = await drawn(hostilePlan(), { width });
    expect(element.scrollWidth).toBeLessThanOrEqual(Number.parseInt(width, 10));
    expect(textOf(element)).toContain('<img src=x');
    expect(document.title).toBe(title);
  });
});

test('a table wider than the screen can be scrolled by keyboard', async () => {
  const element = await drawn(samplePlan(), { width: '320px' });
  const frame = one(element, '.counts');
  expect(frame.scrollWidth).toBeGreaterThan(frame.clientWidth);
  frame.focus();
  expect(element.shadowRoot?.activeElement).toBe(frame);
});

test('axe finds nothing', async () => {
  // The page around the widget is the test's.
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations } = await axe.run(await drawn(samplePlan()), { rules });
  expect(violations).toEqual([]);
});
`;
