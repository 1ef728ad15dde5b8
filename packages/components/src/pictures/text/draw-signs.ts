import { isElement, type MarkupElement, type MarkupNode } from '../markup/types.js';
import { usualFontSize } from '../styles/style-markup.js';
import { textWidth } from './text-width.js';

type Corner = readonly [x: number, y: number];

/** The corners of a sign in em, from the beginning of the baseline on, and the room that it takes. */
interface Sign {
  readonly width: number;
  readonly corners: readonly Corner[];
}

const signs: ReadonlyMap<string, Sign> = new Map([
  ['★', { width: 1.05, corners: star() }],
  ['▲', { width: 0.95, corners: corners('0.1,0 0.5,-0.7 0.9,0') }],
  ['◆', { width: 0.95, corners: corners('0.1,-0.35 0.5,-0.75 0.9,-0.35 0.5,0.05') }],
  [
    '→',
    {
      width: 1.05,
      corners: corners('0.1,-0.31 0.68,-0.31 0.68,-0.48 1,-0.27 0.68,-0.06 0.68,-0.23 0.1,-0.23'),
    },
  ],
]);

function corners(written: string): Corner[] {
  return written.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  });
}

function star(): Corner[] {
  return Array.from({ length: 10 }, (_, corner) => {
    const angle = (Math.PI * corner) / 5 - Math.PI / 2;
    const reach = corner % 2 === 0 ? 0.45 : 0.18;
    return [0.55 + reach * Math.cos(angle), -0.34 + reach * Math.sin(angle)];
  });
}

/** How much wider bold letters are. */
const bold = 1.04;

const sign = /([★▲◆→])/u;

/**
 * Draws the signs of the widgets as shapes, each where it stands in its text: hardly any typeface has them, and what
 * makes picture files would leave them out, or take another typeface for all the words beside them.
 */
export function drawSigns(element: MarkupElement): MarkupElement {
  const children = element.children.flatMap((child): readonly MarkupNode[] =>
    isElement(child) ? partsOf(drawSigns(child)) : [child],
  );
  return { ...element, children };
}

function partsOf(element: MarkupElement): MarkupElement[] {
  const [text, ...others] = element.children;
  if (element.name !== 'text' || typeof text !== 'string' || others.length > 0) return [element];
  const parts = text.split(sign).filter(Boolean);
  if (!parts.some((part) => signs.has(part))) return [element];
  const size = Number(element.attributes.get('font-size') ?? usualFontSize);
  const stretch = element.attributes.get('font-weight') === 'bold' ? bold : 1;
  const widthOf = (part: string) => size * (signs.get(part)?.width ?? stretch * textWidth(part));
  const width = parts.reduce((sum, part) => sum + widthOf(part), 0);
  const share = { start: 0, middle: 0.5, end: 1 }[element.attributes.get('text-anchor') ?? 'start'];
  const y = Number(element.attributes.get('y') ?? 0);
  let x = Number(element.attributes.get('x') ?? 0) - (share ?? 0) * width;
  return parts.flatMap((part) => {
    const drawn = partAt(element, part, { x, y, size });
    x += widthOf(part);
    return drawn;
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A shape, or words without the spaces around them. */
function partAt(
  { attributes }: MarkupElement,
  part: string,
  { size, x, y }: Place,
): MarkupElement[] {
  const shape = signs.get(part);
  if (shape !== undefined) {
    const corners = shape.corners.map(
      ([right, down]) => `${(x + right * size).toFixed(2)} ${(y + down * size).toFixed(2)}`,
    );
    const painted = [...attributes].filter(([name]) => /^(?:fill|stroke|aria)/.test(name));
    return [
      {
        name: 'path',
        attributes: new Map([...painted, ['d', `M${corners.join('L')}Z`]]),
        children: [],
      },
    ];
  }
  const words = part.trim();
  if (words === '') return [];
  const before = textWidth(part.slice(0, part.length - part.trimStart().length));
  const at = (x + before * size).toFixed(2);
  const placed = new Map([...attributes, ['x', at], ['text-anchor', 'start']]);
  return [{ name: 'text', attributes: placed, children: [words] }];
}
