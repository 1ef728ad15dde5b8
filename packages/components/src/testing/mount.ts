import { render, type TemplateResult } from 'lit';
import { provideAll } from '../provide-all.js';

// Tests look at a widget as soon as it has drawn; what happens before is a test of its own.
provideAll();

// The test page itself speaks English; a page of a portal may say nothing.
document.documentElement.removeAttribute('lang');

/** Puts a template on the page and takes away what stood there before. */
export function mount(content: TemplateResult): HTMLElement {
  document.querySelector('main')?.remove();
  const place = document.createElement('main');
  document.body.append(place);
  render(content, place);
  return place;
}

/** The only widget of the page, once it has drawn. */
export async function widget<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.querySelector(name);
  if (element === null) throw new Error(`There is no <${name}> on the page.`);
  if ('updateComplete' in element) await element.updateComplete;
  return element;
}

/** The text of a widget as a reader sees it, with single spaces. */
export function textOf(element: Element): string {
  const root = element.shadowRoot ?? element;
  return root.textContent.replace(/\s+/g, ' ').trim();
}

/** All elements of a widget that a selector finds. */
export function all(element: Element, selector: string): Element[] {
  return [...(element.shadowRoot ?? element).querySelectorAll(selector)];
}

/** The first one, which has to be there. */
export function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The button with this text. */
export function button(element: Element, label: string): HTMLElement {
  const found = all(element, 'button').find((entry) => textOf(entry).startsWith(label));
  if (!(found instanceof HTMLElement)) throw new Error(`There is no button “${label}”.`);
  return found;
}
