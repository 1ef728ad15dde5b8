import { wrapLabel } from '../drawing/wrap-label.js';

/** What the style sheet says of a drawing, and SVG can say by itself. */
const presentation = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'visibility',
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

export interface StandaloneSvg {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** Around what is drawn, and between and below its notes; in the drawing's own units. */
const margin = 8;
const noteSize = 11;
const noteLine = 16;
/** How wide a letter is at most, as a share of the size of the type. */
const letter = 0.6;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing as a file that looks the same without its page: styles become attributes. `notes` stand below it, one
 * after the other: what it shows and where its figures are from, which the page around it said.
 */
export function standaloneSvg(
  drawing: SVGSVGElement,
  notes: readonly string[] = [],
): StandaloneSvg {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('The copy of a drawing is a drawing.');
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const target = copies[index];
    if (!(target instanceof SVGElement)) return;
    const style = getComputedStyle(original);
    for (const name of presentation) target.setAttribute(name, style.getPropertyValue(name));
    target.removeAttribute('class');
    target.removeAttribute('part');
  });
  const drawn = boxOf(drawing);
  const lines = notes.flatMap((note) =>
    wrapLabel(note, Math.floor(drawn.width / (noteSize * letter)), 4),
  );
  const foot = lines.length === 0 ? 0 : lines.length * noteLine + margin;
  const box = { ...drawn, height: drawn.height + foot };
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.prepend(background(drawing, box));
  lines.forEach((line, index) => {
    const y = drawn.y + drawn.height + margin + (index + 0.5) * noteLine;
    copy.append(noteOf(line, drawn.x + margin, y, drawing));
  });
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

function noteOf(line: string, x: number, y: number, drawing: SVGSVGElement): SVGTextElement {
  const text = document.createElementNS(namespace, 'text');
  const style = getComputedStyle(drawing.closest('.root') ?? drawing);
  const attributes = {
    x: String(x),
    y: String(y),
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': `${noteSize}px`,
    'dominant-baseline': 'middle',
  };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
  text.textContent = line;
  return text;
}
