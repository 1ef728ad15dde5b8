import type { MarkupNode } from './types.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML can't hold, not even as an entity: control characters, and halves of a character. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Markup as XML. */
export function writeXml(node: MarkupNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const { attributes, children, name } = node;
  const written = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.map(writeXml).join('')}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
