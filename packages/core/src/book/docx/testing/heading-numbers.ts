import { findAll, paragraphs, shownText, styleOf, valueOf, type OpenedDocx } from './open-docx.js';
import type { XmlElement } from '../../../exchange/testing/fuzz/tree-of.js';

/** Headings with the numbers that Word gives them, by what the document says about numbering alone. */
export function headingNumbers(document: OpenedDocx): [number: string, heading: string][] {
  const part = (path: string): XmlElement[] => {
    const found = document.parts.get(path);
    return found === undefined ? [] : [found];
  };
  const definitions = new Map(
    findAll(part('word/numbering.xml'), 'abstractNum').map((each) => [
      each.attributes.get('abstractNumId'),
      findAll([each], 'lvl').map((level) => ({
        style: valueOf(level, 'pStyle'),
        format: valueOf(level, 'numFmt'),
        text: valueOf(level, 'lvlText') ?? '',
      })),
    ]),
  );
  const levels = new Map(
    findAll(part('word/numbering.xml'), 'num').map((each) => [
      each.attributes.get('numId'),
      definitions.get(valueOf(each, 'abstractNumId')) ?? [],
    ]),
  );
  const styles = new Map(
    findAll(part('word/styles.xml'), 'style').map((style) => [
      style.attributes.get('styleId'),
      style,
    ]),
  );
  const counts = new Map<string, number[]>();
  return paragraphs(document).flatMap((paragraph): [string, string][] => {
    const style = styleOf(paragraph) ?? '';
    if (!/^(?:Heading\d|AppendixHeading)$/.test(style)) return [];
    const own = findAll([paragraph], 'numPr')[0];
    const id = valueOf(own ?? styles.get(style), 'numId') ?? '';
    const definition = levels.get(id) ?? [];
    // In a style the level counts that names the style.
    const level =
      own === undefined
        ? definition.findIndex((each) => each.style === style)
        : Number(valueOf(own, 'ilvl'));
    const before = counts.get(id) ?? [];
    const count = [...before.slice(0, level), (before[level] ?? 0) + 1];
    counts.set(id, count);
    const number = (definition[level]?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const value = count[at] ?? 0;
      return definition[at]?.format === 'upperLetter'
        ? String.fromCharCode(64 + value)
        : String(value);
    });
    return [[number, shownText(paragraph)]];
  });
}
