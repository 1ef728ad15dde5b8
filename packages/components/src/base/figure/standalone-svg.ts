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

/** A drawing as a file that looks the same without its page: styles become attributes. */
export function standaloneSvg(drawing: SVGSVGElement): StandaloneSvg {
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
  const { height, width } = sizeOf(drawing);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(background(drawing));
  return { markup: new XMLSerializer().serializeToString(copy), width, height };
}

function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const { height, width } = drawing.viewBox.baseVal;
  if (width > 0 && height > 0) return { width, height };
  const box = drawing.getBoundingClientRect();
  return { width: box.width, height: box.height };
}

/** A picture in a document stands on paper of some other colour. */
function background(drawing: SVGSVGElement): SVGRectElement {
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const { x, y } = drawing.viewBox.baseVal;
  paper.setAttribute('x', String(x));
  paper.setAttribute('y', String(y));
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  const surface = drawing.closest('.root');
  paper.setAttribute(
    'fill',
    surface === null ? 'white' : getComputedStyle(surface).backgroundColor,
  );
  return paper;
}
