import type { MarkupElement, MarkupNode } from './types.js';

/** A comment or the place of one, the end of an element, its beginning, or a text: all that Lit writes on a server. */
const token =
  /<!--[\s\S]*?-->|<\?>|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([^\s"'<>=/]+)(?:="([^"]*)")?/g;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: MarkupNode[];
}

/**
 * Reads what Lit has written: it escapes every text, and its comments are marks for a browser that goes on from there.
 * White space between elements is none of a drawing's.
 *
 * @throws TypeError for anything that Lit doesn't write
 */
export function readMarkup(markup: string): readonly MarkupNode[] {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  let read = 0;
  for (const [whole, closed, opened, attributes = '', alone, text] of markup.matchAll(token)) {
    read += whole.length;
    const parent = open.at(-1) ?? root;
    if (opened !== undefined) {
      const element = { name: opened, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (alone !== '/') open.push(element);
    } else if (closed !== undefined) {
      if (parent.name !== closed) throw new TypeError(`</${closed}> ends <${parent.name}>.`);
      open.pop();
    } else if (text !== undefined) {
      addText(parent.children, decode(text));
    }
  }
  if (read !== markup.length || open.length > 1) {
    throw new TypeError(`Not markup of Lit: ${markup.slice(read, read + 40)}`);
  }
  return root.children;
}

/** A comment parts no text. */
function addText(children: MarkupNode[], text: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else if (text.trim() !== '') children.push(text);
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(attribute)].map(([, name = '', value = '']) => [name, decode(value)]),
  );
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** The elements with a name, wherever they stand. */
export function elementsNamed(nodes: readonly MarkupNode[], name: string): MarkupElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.name === name ? [node] : []), ...elementsNamed(node.children, name)],
  );
}
