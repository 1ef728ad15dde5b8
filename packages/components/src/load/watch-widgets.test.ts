import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WidgetName } from '../widgets.js';
import { watchWidgets, type LoadWidget } from './watch-widgets.js';

/** Each test has elements of its own, since a name can be defined only once. */
let prefix = '';
let count = 0;
let stop = (): void => undefined;

beforeEach(() => {
  count += 1;
  prefix = `t${String(count)}`;
  // The test page itself speaks English; a page of a portal may say nothing.
  document.documentElement.removeAttribute('lang');
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const put = (name: WidgetName, content = ''): Element => {
  const element = document.createElement(`${prefix}-${name}`);
  element.textContent = content;
  document.body.append(element);
  return element;
};

const anyWidget: LoadWidget = () => Promise.resolve(class extends HTMLElement {});
const isDefined = (name: WidgetName) => customElements.get(`${prefix}-${name}`) !== undefined;

test('what stands on the page is loaded, once, and nothing else', async () => {
  put('trace');
  put('trace');
  const load = vi.fn(anyWidget);
  stop = watchWidgets(load, { prefix, patience: [] });

  await expect.poll(() => isDefined('trace')).toBe(true);
  expect(load.mock.calls).toEqual([['trace']]);
});

test('what is put there later is loaded then, also deep inside', async () => {
  const load = vi.fn(anyWidget);
  stop = watchWidgets(load, { prefix, patience: [] });
  const section = document.createElement('section');
  section.append(document.createElement(`${prefix}-roadmap`));
  document.body.append(section);

  await expect.poll(() => isDefined('roadmap')).toBe(true);
  expect(load).toHaveBeenCalledOnce();
});

test('what doesn’t come at once is tried again', async () => {
  put('trace');
  const load = vi.fn(anyWidget).mockRejectedValueOnce(new Error('offline'));
  stop = watchWidgets(load, { prefix, patience: [1] });

  await expect.poll(() => isDefined('trace')).toBe(true);
  expect(load).toHaveBeenCalledTimes(2);
});

test('what doesn’t come at all is said in the language of the page, and where nothing else stands', async () => {
  const empty = put('trace');
  const english = put('trace');
  english.setAttribute('lang', 'en-GB');
  const filled = put('trace', 'Ringkasan');
  const embedded = put('trace');
  embedded.innerHTML = '<script type="application/json">{}</script>';
  stop = watchWidgets(() => Promise.reject(new Error('gone')), { prefix, patience: [1] });

  await expect.poll(() => empty.querySelector('[role=alert]')?.textContent).toContain('dimuat');
  expect(english.textContent).toContain('couldn’t be loaded');
  expect(filled.textContent).toBe('Ringkasan');
  expect(embedded.querySelector('[role=alert]')).not.toBeNull();
  const later = put('trace');
  await expect.poll(() => later.textContent).toContain('tidak dapat dimuat');
  expect(later.children).toHaveLength(1);
});

test('once the connection is back it is tried anew', async () => {
  put('trace');
  const load = vi.fn(anyWidget).mockRejectedValueOnce(new Error('offline'));
  stop = watchWidgets(load, { prefix, patience: [] });
  await expect.poll(() => document.querySelector('[role=alert]')).not.toBeNull();
  dispatchEvent(new Event('online'));

  await expect.poll(() => isDefined('trace')).toBe(true);
});

test('what is under way when somebody stops watching is left', async () => {
  put('trace');
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const load = vi.fn(() => arrived.then(() => class extends HTMLElement {}));
  watchWidgets(load, { prefix, patience: [] })();
  arrive();
  await arrived;
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

  expect(load).toHaveBeenCalledOnce();
  expect(isDefined('trace')).toBe(false);
});

test('who stops watching hears of nothing any more', async () => {
  const load = vi.fn(anyWidget);
  watchWidgets(load, { prefix, patience: [] })();
  put('trace');
  dispatchEvent(new Event('online'));
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

  expect(load).not.toHaveBeenCalled();
});
