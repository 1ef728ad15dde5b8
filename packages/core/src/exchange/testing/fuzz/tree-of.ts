import { SaxesParser } from 'saxes';

/** An element as a full parser reads it. Names come without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** What stands right within it, and not within its children. */
  text: string;
}

const local = (name: string) => name.replace(/^[^:]*:/, '');

/** A document by a parser that knows all of XML; `null` where it isn't well-formed, or declares a type. */
export function treeOf(text: string): XmlElement | null {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const path = [root];
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('doctype', () => faults.push('document type'));
  parser.on('opentag', ({ attributes, name }) => {
    const named = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
    const element = {
      name: local(name),
      attributes: new Map(named),
      children: [],
      text: '',
    };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  const add = (found: string) => {
    const element = path.at(-1);
    if (element !== undefined) element.text += found;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => path.pop());
  parser.write(text).close();
  return faults.length === 0 ? (root.children[0] ?? null) : null;
}
