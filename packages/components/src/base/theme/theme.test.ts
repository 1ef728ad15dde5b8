import { html } from 'lit';
import { expect, test } from 'vitest';
import '../../readiness-radar/define.js';
import { mount, one, widget } from '../../testing/mount.js';
import { samplePlan } from '../../testing/plans.js';

const white = 'rgb(255, 255, 255)';
const dark = 'rgb(20, 25, 31)';

async function background() {
  const element = await widget('kc-readiness-radar');
  await element.updateComplete;
  return getComputedStyle(one(element, '.root')).backgroundColor;
}

test('a page without dark colours gets a light widget, whatever the reader’s system says', async () => {
  mount(html`<kc-readiness-radar .masterplan=${samplePlan()}></kc-readiness-radar>`);
  expect(await background()).toBe(white);
});

test('a dark page gets a dark widget', async () => {
  const place = mount(html`<kc-readiness-radar .masterplan=${samplePlan()}></kc-readiness-radar>`);
  place.style.colorScheme = 'dark';
  expect(await background()).toBe(dark);
});

test('theme decides against the page', async () => {
  const place = mount(
    html`<kc-readiness-radar theme="light" .masterplan=${samplePlan()}></kc-readiness-radar>`,
  );
  place.style.colorScheme = 'dark';
  expect(await background()).toBe(white);
  const element = await widget('kc-readiness-radar');
  place.style.colorScheme = 'light';
  element.theme = 'dark';
  expect(await background()).toBe(dark);
});

test('theme="auto" follows the reader’s system', async () => {
  mount(html`<kc-readiness-radar theme="auto" .masterplan=${samplePlan()}></kc-readiness-radar>`);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  expect(await background()).toBe(prefersDark ? dark : white);
});

test('a token set on any element around the widget comes through', async () => {
  const place = mount(html`<kc-readiness-radar .masterplan=${samplePlan()}></kc-readiness-radar>`);
  place.style.setProperty('--kc-surface', 'rgb(1, 2, 3)');
  expect(await background()).toBe('rgb(1, 2, 3)');
});
