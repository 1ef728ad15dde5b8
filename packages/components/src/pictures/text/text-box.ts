import { isElement, type MarkupElement } from '../markup/types.js';
import { usualFontSize } from '../styles/style-markup.js';
import { textWidth } from './text-width.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const margin = 8;

/** A box, made large enough for the texts that stand out of it. */
export function withTexts(box: Box, drawing: MarkupElement): Box {
  const lines = linesIn(drawing);
  const left = Math.floor(Math.min(box.x, ...lines.map(({ x }) => x - margin)));
  const top = Math.floor(Math.min(box.y, ...lines.map(({ y }) => y - margin)));
  const right = Math.max(box.x + box.width, ...lines.map(({ width, x }) => x + width + margin));
  const bottom = Math.max(box.y + box.height, ...lines.map(({ height, y }) => y + height + margin));
  return { x: left, y: top, width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
}

/** The lines of texts made of `<tspan>`s, each with a place across and a step down. */
function linesIn({ attributes, children, name }: MarkupElement): Box[] {
  const elements = children.filter(isElement);
  if (name !== 'text') return elements.flatMap(linesIn);
  const size = Number(attributes.get('font-size') ?? usualFontSize);
  let baseline = Number(attributes.get('y') ?? 0);
  return elements.map((line) => {
    baseline += Number(line.attributes.get('dy') ?? 0);
    const share = { start: 0, middle: 0.5, end: 1 }[attributes.get('text-anchor') ?? 'start'] ?? 0;
    const across =
      size * textWidth(line.children.map((child) => (isElement(child) ? '' : child)).join(''));
    const x = Number(line.attributes.get('x') ?? 0) - share * across;
    return { x, y: baseline - size, width: across, height: 1.25 * size };
  });
}
