import { expect, test } from 'vitest';
import { jsxTypes } from './jsx-types.mjs';
import { reactTypes, reactWrappers } from './react-wrappers.mjs';
import { wheel } from './testing/wheel.mjs';
import { vueTypes } from './vue-types.mjs';

test('what is called alike as attribute and property is declared once', () => {
  const text = jsxTypes([wheel]);
  expect(text).toContain("import type { KcTurnEvent } from './index.js';");
  expect(text).toContain("import type { KcWheel } from './wheel/wheel.js';");
  expect(text.match(/'theme'\?/g)).toHaveLength(1);
  expect(text).toContain("readonly 'as-of'?: KcWheel['asOf'] | undefined;");
  expect(text).toContain("readonly 'lang'?: KcWheel['lang'] | undefined;");
  expect(text).toContain("readonly 'kc-turn': KcTurnEvent;");
});

test('an event is imported once, however many widgets tell it', () => {
  const text = jsxTypes([wheel, { ...wheel, tagName: 'kc-other', className: 'KcOther' }]);
  expect(text.match(/import type \{ KcTurnEvent \}/g)).toHaveLength(1);
});

test('a description cannot end its comment', () => {
  const text = jsxTypes([{ ...wheel, properties: [{ name: 'a', description: 'x */ y' }] }]);
  expect(text).toContain(String.raw`/** x *\/ y */`);
});

test('React hears events by names of its own', () => {
  expect(reactWrappers([wheel])).toContain("onKcTurn: 'kc-turn'");
  expect(reactTypes([wheel])).toContain("readonly onKcTurn?: ((event: KcWheelEvents['kc-turn'])");
});

test('Vue knows every element', () => {
  expect(vueTypes([wheel])).toContain("readonly 'kc-wheel': Component<KcWheel");
});
