import { inlineStyles } from './inline-styles.js';
import type { KeyEntry } from './picture-key.js';
import { noteSize, placeFoot, type FootLine, type FootMark } from './place-foot.js';

export interface StandaloneSvg {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureWords {
  /** What its signs mean. */
  readonly key?: readonly KeyEntry[];
  /** What it shows and where its figures are from. */
  readonly notes?: readonly string[];
}

/** Around what is drawn, and around what stands below it; in the drawing's own units. */
const margin = 8;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing as a file that looks the same without its page, with what the page around it said below: first its key,
 * then the notes, one after the other.
 */
export function standaloneSvg(
  drawing: SVGSVGElement,
  { key = [], notes = [] }: PictureWords = {},
): StandaloneSvg {
  const copy = inlineStyles(drawing);
  const drawn = boxOf(drawing);
  const foot = placeFoot(key, notes, drawn.width - 2 * margin);
  const footHeight = foot.height === 0 ? 0 : foot.height + margin;
  const box = { ...drawn, height: drawn.height + footHeight };
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.prepend(background(drawing, box));
  const corner = { x: drawn.x + margin, y: drawn.y + drawn.height + margin / 2 };
  copy.append(...foot.marks.map((mark) => markOf(mark, corner)));
  copy.append(...foot.lines.map((line) => textOf(line, corner, drawing)));
  return { markup: new XMLSerializer().serializeToString(copy), ...sizeOf(box) };
}

const namespace = 'http://www.w3.org/2000/svg';

const sizeOf = ({ height, width }: Box) => ({ width, height });

/** All that is drawn, also what stands out of the drawing's own box, as names around a radar do. */
function boxOf(drawing: SVGSVGElement): Box {
  const own = drawing.viewBox.baseVal;
  const hasBox = own.width > 0 && own.height > 0;
  const page = drawing.getBoundingClientRect();
  const shown: Box = hasBox ? own : { x: 0, y: 0, width: page.width, height: page.height };
  const drawn = drawing.getBBox();
  const isWithin =
    drawn.x >= shown.x &&
    drawn.y >= shown.y &&
    drawn.x + drawn.width <= shown.x + shown.width &&
    drawn.y + drawn.height <= shown.y + shown.height;
  if (isWithin) return { x: shown.x, y: shown.y, width: shown.width, height: shown.height };
  const left = Math.floor(Math.min(shown.x, drawn.x - margin));
  const top = Math.floor(Math.min(shown.y, drawn.y - margin));
  const right = Math.max(shown.x + shown.width, drawn.x + drawn.width + margin);
  const bottom = Math.max(shown.y + shown.height, drawn.y + drawn.height + margin);
  return { x: left, y: top, width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
}

/** A picture in a document stands on paper of some other colour. */
function background(drawing: SVGSVGElement, box: Box): SVGRectElement {
  const paper = document.createElementNS(namespace, 'rect');
  for (const [name, value] of Object.entries(box)) paper.setAttribute(name, String(value));
  const surface = drawing.closest('.root');
  paper.setAttribute(
    'fill',
    surface === null ? 'white' : getComputedStyle(surface).backgroundColor,
  );
  return paper;
}

type Corner = Pick<Box, 'x' | 'y'>;

function markOf({ mark, width, x, y }: FootMark, corner: Corner): SVGSVGElement {
  const copy = inlineStyles(mark);
  const { height: tall, width: wide } = mark.viewBox.baseVal;
  const height = wide > 0 ? (width * tall) / wide : width;
  const most = Math.min(height, noteSize * 1.3);
  const attributes = { x: corner.x + x, y: corner.y + y - most / 2, width, height: most };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
  return copy;
}

function textOf({ text, x, y }: FootLine, corner: Corner, drawing: SVGSVGElement): SVGTextElement {
  const element = document.createElementNS(namespace, 'text');
  const style = getComputedStyle(drawing.closest('.root') ?? drawing);
  const attributes = {
    x: String(corner.x + x),
    y: String(corner.y + y),
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': `${noteSize}px`,
    'dominant-baseline': 'middle',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}
