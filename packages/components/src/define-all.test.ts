import { expect, test, vi } from 'vitest';
import { defineAll } from './define-all.js';
import { widgetNames } from './widgets.js';

test('every widget is registered, also under a prefix of the page’s own', () => {
  defineAll('tsm');
  defineAll();
  defineAll();
  for (const name of widgetNames) {
    const usual = customElements.get(`kc-${name}`);
    const own = customElements.get(`tsm-${name}`);
    expect(usual).toBeTypeOf('function');
    expect(Object.getPrototypeOf(own)).toBe(usual);
  }
});

test('a prefix that is none is said and left', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  defineAll('Kota Cerdas');
  expect(warn).toHaveBeenCalledOnce();
  expect(customElements.get('Kota Cerdas-dashboard')).toBeUndefined();
  warn.mockRestore();
});
