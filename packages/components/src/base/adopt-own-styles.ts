import { adoptStyles, LitElement } from 'lit';

/**
 * Gives a tree that came from the server the style sheets of its class. The server's own `<style>` goes: a
 * strict policy has refused it anyway.
 */
export function adoptOwnStyles(root: ShadowRoot, element: unknown): void {
  if (!isElementClass(element)) return;
  adoptStyles(root, element.elementStyles);
  for (const style of root.querySelectorAll(':scope > style')) style.remove();
}

function isElementClass(value: unknown): value is typeof LitElement {
  return typeof value === 'function' && value.prototype instanceof LitElement;
}
