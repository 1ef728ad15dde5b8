import { presentation } from '../../base/figure/inline-styles.js';
import { colours } from '../../base/theme/tokens.js';
import { isElement, type MarkupElement, type MarkupNode } from '../markup/types.js';
import type { Rule } from './read-rules.js';
import { rulesFor } from './rules-for.js';

/** Where nothing else is said. */
export const usualFontSize = 14;

/** What an element has from those around it. */
interface Scope {
  readonly around: readonly MarkupElement[];
  readonly variables: ReadonlyMap<string, string>;
  readonly fontSize: number;
}

/** What belongs to a page: hooks of its styles and its scripts, and what it says to a screen reader. */
const ofPage = /^(?:class|part|role|focusable|tabindex|(?:aria|data)-.*)$/;

/**
 * A drawing with what its style sheet says as attributes, in the light theme: every program that shows SVG reads
 * them alike, and in a page they touch nothing else. What isn't displayed is left out.
 */
export function styleMarkup(drawing: MarkupElement, rules: readonly Rule[]): MarkupElement {
  const variables = new Map(
    Object.entries(colours).map(([name, [light]]) => [`--_${name}`, light] as const),
  );
  const scope = { around: [], variables, fontSize: usualFontSize };
  const [styled] = styleElement(drawing, rules, scope);
  return styled ?? { name: 'g', attributes: new Map(), children: [] };
}

function styleElement(
  element: MarkupElement,
  rules: readonly Rule[],
  { around, fontSize, variables: inherited }: Scope,
): readonly MarkupElement[] {
  const path = [...around, element];
  const said = new Map(rulesFor(path, rules).flatMap(({ declarations }) => declarations));
  if (said.get('display') === 'none') return [];
  const own = [...said].filter(([property]) => property.startsWith('--'));
  const variables = own.length === 0 ? inherited : new Map([...inherited, ...own]);
  const attributes = new Map(
    [...element.attributes]
      .filter(([name]) => !ofPage.test(name))
      .map(([name, value]) => [name, short(value)] as const),
  );
  for (const property of presentation) {
    const value = said.get(property);
    if (value === undefined || property === 'display') continue;
    attributes.set(property, plainValue(property, resolve(value, variables), fontSize));
  }
  const size = Number(attributes.get('font-size') ?? fontSize);
  const inside = { around: path, variables, fontSize: size };
  const children = element.children.flatMap((child): readonly MarkupNode[] =>
    isElement(child) ? styleElement(child, rules, inside) : [child],
  );
  return painted(placed({ name: element.name, attributes, children }, around.length > 0));
}

/** A value without variables; a variable may hold another one. */
function resolve(value: string, variables: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = variables.get(name);
    if (found === undefined) throw new TypeError(`Nobody says what ${name} is.`);
    return resolve(found, variables);
  });
}

/** A number with no more decimals than anybody sees. */
function short(value: string): string {
  return /^-?\d+\.\d{4,}$/.test(value) ? String(Math.round(Number(value) * 1000) / 1000) : value;
}

/** As all programs read it: sizes without units, and weights that every typeface has. */
function plainValue(property: string, value: string, fontSize: number): string {
  if (property === 'font-weight') return Number(value) >= 600 ? 'bold' : value;
  const [, size = '', unit] = /^([\d.]+)(px|em)$/.exec(value) ?? [];
  if (unit === undefined) return value;
  return String(unit === 'em' ? Number(size) * fontSize : Number(size));
}

/** A drawing within a drawing that only moves what it holds. */
function placed(element: MarkupElement, isInside: boolean): MarkupElement {
  const { attributes, children, name } = element;
  if (name !== 'svg' || !isInside || attributes.has('viewBox')) return element;
  const place = `translate(${attributes.get('x') ?? '0'} ${attributes.get('y') ?? '0'})`;
  return { name: 'g', attributes: new Map([['transform', place]]), children };
}

/**
 * Texts whose outline lies below them are drawn twice, the outline first: some programs would put it on top, where it
 * eats the letters.
 */
function painted(element: MarkupElement): readonly MarkupElement[] {
  const { attributes } = element;
  const outline = attributes.get('stroke');
  if (outline === undefined || !attributes.get('paint-order')?.startsWith('stroke')) {
    return [element];
  }
  const below = new Map([...attributes, ['fill', outline], ['aria-hidden', 'true']]);
  below.delete('paint-order');
  const above = new Map([...below, ['fill', attributes.get('fill') ?? colours.ink[0]]]);
  above.delete('aria-hidden');
  for (const property of presentation) if (property.startsWith('stroke')) above.delete(property);
  return [
    { ...element, attributes: below },
    { ...element, attributes: above },
  ];
}
