import { expect, test } from 'vitest';
import { defineElement } from './define-element.js';

test('a name that is taken is left alone', () => {
  const first = class extends HTMLElement {};
  defineElement('kc-twice', first);
  expect(() => defineElement('kc-twice', class extends HTMLElement {})).not.toThrow();
  expect(customElements.get('kc-twice')).toBe(first);
});

test('a class module registers nothing', async () => {
  const { KcSwotQuadrant } = await import('../swot-quadrant/swot-quadrant.js');
  expect(KcSwotQuadrant).toBeTypeOf('function');
  expect(customElements.get('kc-swot-quadrant')).toBeUndefined();
  await import('../swot-quadrant/define.js');
  expect(customElements.get('kc-swot-quadrant')).toBe(KcSwotQuadrant);
});
