import { strFromU8, unzipSync } from 'fflate';
import { treeOf, type XmlElement } from '../../../exchange/testing/fuzz/tree-of.js';

/** A document as its parts: those of XML as trees, of which every one has to be well-formed. */
export interface OpenedDocx {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly text: (path: string) => string;
  /** What stands in the document itself, in its order. */
  readonly body: readonly XmlElement[];
}

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const files = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
  const text = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array());
  const parts = new Map<string, XmlElement>();
  for (const path of files.keys()) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const tree = treeOf(text(path));
    if (tree === null) throw new Error(`${path} is not well-formed.`);
    parts.set(path, tree);
  }
  const body = parts.get('word/document.xml')?.children[0]?.children ?? [];
  return { files, parts, text, body };
}

/** Elements of a name within others, at any depth, in the order of the document. */
export const findAll = (within: readonly XmlElement[], name: string): XmlElement[] =>
  within.flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...findAll(element.children, name),
  ]);

/** What an element says, as a reader sees it. */
export function shownText(element: XmlElement): string {
  if (element.name === 't') return element.text;
  if (element.name === 'tab') return '\t';
  if (element.name === 'br') return '\n';
  return element.name === 'pPr' ? '' : element.children.map(shownText).join('');
}

/** The value of a property of a paragraph, such as its style. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  findAll(element === undefined ? [] : [element], name)[0]?.attributes.get('val');

export const styleOf = (paragraph: XmlElement): string | undefined =>
  valueOf(
    paragraph.children.find(({ name }) => name === 'pPr'),
    'pStyle',
  );

/** Paragraphs of the document that are no part of a table, in their order. */
export const paragraphs = ({ body }: Pick<OpenedDocx, 'body'>): XmlElement[] =>
  body.filter(({ name }) => name === 'p');
