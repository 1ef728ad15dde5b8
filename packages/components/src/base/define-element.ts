/** Registers a widget, unless the page already has one of that name: loading a script twice is no error. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
