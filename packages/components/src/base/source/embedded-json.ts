/** The text of the `<script type="application/json">` child of an element, or `null`. */
export function embeddedJson(host: Element): string | null {
  for (const child of host.children) {
    if (child.localName === 'script' && child.getAttribute('type') === 'application/json') {
      return child.textContent;
    }
  }
  return null;
}
