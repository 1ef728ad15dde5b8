import { html } from 'lit';
import { afterEach, expect, test } from 'vitest';
import '../../readiness-radar/define.js';
import { mount, textOf, widget } from '../../testing/mount.js';
import { samplePlan } from '../../testing/plans.js';

afterEach(() => document.documentElement.removeAttribute('lang'));

const radar = (lang?: string) => {
  const element = document.createElement('kc-readiness-radar');
  element.masterplan = samplePlan();
  if (lang !== undefined) element.lang = lang;
  return element;
};

const spoken = async () => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const element = await widget('kc-readiness-radar');
  return textOf(element).includes('Readiness of the region') ? 'en' : 'id';
};

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN-us', 'en'],
  ['id', 'id'],
  ['su', 'id'],
  ['', 'id'],
])('lang="%s" is spoken as %s', async (lang, locale) => {
  mount(html`${radar(lang)}`);
  expect(await spoken()).toBe(locale);
});

test('without any lang it is Bahasa Indonesia', async () => {
  mount(html`${radar()}`);
  expect(await spoken()).toBe('id');
});

test('the nearest ancestor decides, and a change is followed at once', async () => {
  document.documentElement.lang = 'en';
  const place = mount(html`<div>${radar()}</div>`);
  expect(await spoken()).toBe('en');
  place.lang = 'id';
  expect(await spoken()).toBe('id');
  place.removeAttribute('lang');
  expect(await spoken()).toBe('en');
});

test('lang reaches through shadow roots, also when it changes outside', async () => {
  const place = mount(html`<div lang="en"></div>`);
  const host = place.firstElementChild;
  host?.attachShadow({ mode: 'open' }).append(radar());
  const element = host?.shadowRoot?.querySelector('kc-readiness-radar');
  await element?.updateComplete;
  expect(element && textOf(element)).toContain('Readiness of the region');
  host?.setAttribute('lang', 'id');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(element && textOf(element)).toContain('Kesiapan daerah');
});

test('the content says which language it is in, whatever the page says', async () => {
  mount(html`<div lang="jv">${radar()}</div>`);
  const element = await widget('kc-readiness-radar');
  expect(element.shadowRoot?.querySelector('.root')?.getAttribute('lang')).toBe('id');
});
