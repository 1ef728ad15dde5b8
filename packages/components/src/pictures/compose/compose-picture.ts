import { presentation } from '../../base/figure/inline-styles.js';
import { placeFoot, noteSize, type FootMark } from '../../base/figure/place-foot.js';
import type { KeyEntry } from '../../base/figure/picture-key.js';
import { colours } from '../../base/theme/tokens.js';
import type { Drawn } from '../drawn.js';
import { elementsNamed } from '../markup/read-markup.js';
import { renderMarkup } from '../markup/render-markup.js';
import { isElement, type MarkupElement, type MarkupNode } from '../markup/types.js';
import { writeXml } from '../markup/write-xml.js';
import { readRules, type Rule } from '../styles/read-rules.js';
import { styleMarkup } from '../styles/style-markup.js';
import { drawSigns } from '../text/draw-signs.js';
import { withTexts, type Box } from '../text/text-box.js';
import { pageHeight, pageWidth } from './page.js';

/** A picture that needs nothing around it. */
export interface DrawnPicture {
  /** A whole SVG document. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The first that the reader's machine has; picture files for print are made with the very first. */
const typeface = "Roboto, 'Liberation Sans', Arial, sans-serif";

/** Around the key and the notes, in CSS pixels. */
const margin = 8;

/** Draws what was handed over, and below it the key of its signs and its notes, in the type of all other pictures. */
export function composePicture(drawn: Drawn): DrawnPicture {
  const rules = drawn.styles.flatMap(({ cssText }) => readRules(cssText, drawn.isWide));
  const [drawing] = renderMarkup(drawn.drawing).filter(isElement);
  if (drawing === undefined) throw new TypeError('A drawing is an element.');
  const styled = styleMarkup(drawing, rules);
  const own = viewBoxOf(drawing);
  const box = drawn.standsOut ? withTexts(own, styled) : own;
  const width = Math.min(pageWidth, drawn.width ?? box.width);
  const unit = box.width / width;
  const foot = placeFoot(keyOf(drawn, rules), drawn.notes, width - 2 * margin);
  const height = Math.ceil(box.height / unit + (foot.height === 0 ? 0 : foot.height + 2 * margin));
  const whole = { ...box, height: height * unit };
  // What is too long even so is printed smaller.
  const share = Math.min(1, pageHeight / height);
  const size = { width: Math.floor(width * share), height: Math.floor(height * share) };
  const corner = `translate(${decimals(box.x + margin * unit)} ${decimals(box.y + box.height + margin * unit)}) scale(${decimals(unit)})`;
  const below = [
    ...foot.marks.map(markOf),
    ...foot.lines.map(({ text, x, y }) =>
      element('text', { x, y: y + 0.35 * noteSize, 'font-size': noteSize }, [text]),
    ),
  ];
  const picture = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [whole.x, whole.y, whole.width, whole.height].map(decimals).join(' '),
      ...size,
      role: 'img',
      'aria-label': drawn.title,
      'font-family': typeface,
    },
    [
      element('rect', { ...roundBox(whole), fill: colours.surface[0] }),
      groupOf(styled),
      ...(below.length === 0
        ? []
        : [element('g', { transform: corner, fill: colours.ink[0] }, below)]),
    ],
  );
  return { svg: writeXml(drawSigns(picture)), ...size };
}

/** What is marked `data-signs`, as it is found around a drawing in a page. */
function keyOf({ key }: Drawn, rules: readonly Rule[]): KeyEntry<MarkupElement>[] {
  return key
    .flatMap((template) => signsIn(renderMarkup(template)))
    .map((entry) => {
      const [mark] = elementsNamed(entry.children, 'svg');
      return {
        mark: mark === undefined ? null : styleMarkup(mark, rules),
        words: wordsOf(entry).replace(/\s+/gu, ' ').trim(),
      };
    });
}

function signsIn(nodes: readonly MarkupNode[]): MarkupElement[] {
  return nodes
    .filter(isElement)
    .flatMap(({ attributes, children }) =>
      attributes.has('data-signs') ? children.filter(isElement) : signsIn(children),
    );
}

function wordsOf({ children }: MarkupElement): string {
  return children
    .map((child) =>
      typeof child === 'string' ? child : child.name === 'svg' ? '' : wordsOf(child),
    )
    .join(' ');
}

/** A sign, as large as the line that it stands in. */
function markOf({ mark, width, x, y }: FootMark<MarkupElement>): MarkupElement {
  const box = viewBoxOf(mark);
  const scale = Math.min(width / box.width, (1.3 * noteSize) / box.height);
  const left = x + (width - scale * box.width) / 2 - scale * box.x;
  const top = y - scale * (box.height / 2 + box.y);
  const transform = `translate(${decimals(left)} ${decimals(top)}) scale(${decimals(scale)})`;
  return element('g', { transform }, [groupOf(mark)]);
}

/** What a drawing holds, with what is said of all of it; its box is that of the picture now. */
function groupOf({ attributes, children }: MarkupElement): MarkupElement {
  const known: readonly string[] = presentation;
  const kept = [...attributes].filter(([name]) => known.includes(name));
  return { name: 'g', attributes: new Map(kept), children };
}

function viewBoxOf({ attributes }: MarkupElement): Box {
  const [x = 0, y = 0, width = 1, height = 1] = (attributes.get('viewBox') ?? '')
    .split(/\s+/)
    .map(Number);
  return { x, y, width, height };
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly MarkupNode[] = [],
): MarkupElement {
  const written = Object.entries(attributes).map(
    ([key, value]) => [key, typeof value === 'number' ? decimals(value) : value] as const,
  );
  return { name, attributes: new Map(written), children };
}

const roundBox = ({ height, width, x, y }: Box) => ({ x, y, width, height });

/** Finer than any print. */
const decimals = (value: number): string => String(Math.round(value * 1000) / 1000);
