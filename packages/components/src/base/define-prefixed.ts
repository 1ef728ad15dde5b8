import { defineElement } from './define-element.js';

/**
 * Registers a widget as `<prefix-name>`. Another prefix than `kc` serves a page on which `kc-…` is taken; such an
 * element is a subclass, as a class can be registered only once.
 */
export function definePrefixed(
  prefix: string,
  name: string,
  element: CustomElementConstructor,
): void {
  defineElement(`${prefix}-${name}`, prefix === 'kc' ? element : class extends element {});
}
