import { escapeHtml } from '../../locale/escape-html.js';
import { withAsides, type PlacedBlock } from '../drawing/with-asides.js';
import { titleLines } from '../leaflet/title-lines.js';
import { captionLists } from '../numbering/caption-lists.js';
import { numberBook, type BookNumbers } from '../numbering/number-book.js';
import { printable } from '../prose/printable.js';
import { marksOf, stateText } from '../prose/state-text.js';
import type {
  Book,
  BookBlock,
  BookFigure,
  BookRow,
  BookSection,
  BookTable,
  BookText,
} from '../types.js';
import type { Pictures } from '../drawing/picture.js';
import { bookStyles } from './book-styles.js';

/**
 * A book as one HTML document that can be read on a screen and printed on A4. It loads nothing; what people typed is
 * escaped.
 *
 * @example
 * const book = composeBook({ masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null }, buku1);
 * bookToHtml(book).startsWith('<!doctype html>'); // true
 */
export function bookToHtml(book: Book, pictures: Pictures = () => null): string {
  const writer = { numbers: numberBook(book), pictures };
  const parts = [...book.chapters, ...book.appendices];
  return [
    '<!doctype html>',
    '<html lang="id">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${shown(`${book.title}: ${book.subtitle} ${book.region.name}`)}</title>`,
    `<style>${bookStyles}</style>`,
    '</head>',
    `<body${book.edition === null ? ' class="is-draft"' : ''}>`,
    ...(book.form === 'leaflet' ? [titleHtml(book)] : [cover(book), contents(book, writer)]),
    '<main>',
    ...parts.map((section) => sectionHtml(section, 1, writer)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What people typed, as the text that it is. */
const shown = (text: string): string => escapeHtml(printable(text));

interface Writer {
  readonly numbers: BookNumbers;
  readonly pictures: Pictures;
}

function cover(book: Book): string {
  const { period, planTitle, region, subtitle, title } = book;
  const marks = marksOf(book);
  return [
    '<header class="cover">',
    ...(marks.length === 0 ? [] : [`<p class="mark">${shown(marks.join(' · '))}</p>`]),
    `<p class="cover-region">${shown(region.name)}</p>`,
    `<h1><span>${shown(title)}</span> ${shown(subtitle)}</h1>`,
    `<p>${shown(planTitle)}</p>`,
    `<p class="cover-years">${String(period.from)}–${String(period.to)}</p>`,
    `<p class="cover-state">${shown(stateText(book))}</p>`,
    '</header>',
  ].join('\n');
}

/** What stands above a leaflet, which has no cover. */
function titleHtml(book: Book): string {
  const { plan, region, state } = titleLines(book);
  return [
    '<header class="leaflet-title">',
    `<h1>${shown(region)}</h1>`,
    `<p>${shown(plan)}</p>`,
    `<p>${shown(state)}</p>`,
    '</header>',
  ].join('\n');
}

/** *Daftar isi*, and the lists of tables and figures. */
function contents(book: Book, { numbers }: Writer): string {
  const sections = [...book.chapters, ...book.appendices].map((part) => {
    const below = part.sections.map((section) => entry(sectionLink(section, numbers))).join('');
    return entry(`${sectionLink(part, numbers)}${below === '' ? '' : `<ol>${below}</ol>`}`);
  });
  return [
    list('Daftar isi', contentsAnchor, sections),
    ...captionLists(book).map(({ entries, kind, title }) =>
      list(
        title,
        `${contentsAnchor}.${kind}`,
        entries.map((each) => entry(captionLink(each, numbers))),
      ),
    ),
  ].join('\n');
}

const list = (title: string, id: string, entries: readonly string[]): string =>
  `<nav class="contents" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ol>${entries.join('')}</ol></nav>`;

const entry = (inside: string): string => `<li>${inside}</li>`;

const sectionLink = ({ heading, id }: BookSection, { sections }: BookNumbers): string =>
  link(anchor(id), sections.get(id), heading);

const captionLink = ({ caption, id }: BookTable | BookFigure, { captions }: BookNumbers): string =>
  link(captionAnchor(id), captions.get(id), caption);

const link = (target: string, number: string | undefined, text: string): string =>
  `<a href="#${target}"><span class="number">${number ?? ''}</span> ${shown(text)}</a>`;

/** Ids of sections are joined by slashes, which a selector would have to escape. */
const anchor = (id: string): string => escapeHtml(id.replaceAll('/', '.'));

/** A table or figure may have the id of a section, none of which begins with a line. */
const captionAnchor = (id: string): string => `_${anchor(id)}`;

/** The id of a table or figure begins with a letter. */
const contentsAnchor = '_';

function sectionHtml(section: BookSection, depth: number, writer: Writer): string {
  const { blocks, heading, id, isWide, sections } = section;
  // HTML has six levels; no template goes that deep.
  const tag = `h${String(Math.min(depth + 1, 6))}`;
  const number = writer.numbers.sections.get(id);
  const before = number === undefined ? '' : `<span class="number">${number}</span> `;
  return [
    `<section id="${anchor(id)}" class="depth-${String(depth)}${isWide ? ' is-wide' : ''}">`,
    `<${tag}>${before}${shown(heading)}</${tag}>`,
    ...withAsides(blocks).map((placed) => placedHtml(placed, writer)),
    ...sections.map((each) => sectionHtml(each, depth + 1, writer)),
    '</section>',
  ].join('\n');
}

/** A block, with the figure at its side. */
function placedHtml({ aside, block }: PlacedBlock, writer: Writer): string {
  const html = blockHtml(block, writer);
  return aside === null
    ? html
    : `<div class="has-aside">${figureHtml(aside, writer)}<div>${html}</div></div>`;
}

function blockHtml(block: BookBlock, writer: Writer): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${textHtml(block.text, writer)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${textHtml(item, writer)}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block, writer);
    case 'figure':
      return figureHtml(block, writer);
    case 'gap':
      return `<p class="gap">${shown(block.text)}</p>`;
    case 'note':
      return `<p class="note">${shown(block.text)}</p>`;
  }
}

function textHtml(text: BookText, { numbers }: Writer): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return shown(part);
      if ('strong' in part) return `<strong>${shown(part.strong)}</strong>`;
      const name = numbers.captions.get(part.reference) ?? part.reference;
      return `<a href="#${captionAnchor(part.reference)}">${shown(name)}</a>`;
    })
    .join('');
}

function tableHtml({ caption, columns, id, note, rows }: BookTable, { numbers }: Writer): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(
    ({ share }) => `<col style="width:${((100 * share) / whole).toFixed(2)}%">`,
  );
  const heads = columns.map(
    ({ align, heading }) => `<th scope="col" class="${align}">${shown(heading)}</th>`,
  );
  return [
    `<div class="table" id="${captionAnchor(id)}"><table>`,
    `<caption><span class="number">${numbers.captions.get(id) ?? ''}</span> ${shown(caption)}</caption>`,
    `<colgroup>${widths.join('')}</colgroup>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.map((each) => rowHtml(each, columns)).join('\n')}</tbody>`,
    `</table>${note === null ? '' : `<p class="note">${shown(note)}</p>`}</div>`,
  ].join('\n');
}

function rowHtml({ cells, isTotal }: BookRow, columns: BookTable['columns']): string {
  const written = cells.map((cell, at) => {
    const text = printable(cell).split('\n').map(escapeHtml).join('<br>');
    return `<td class="${columns[at]?.align ?? 'start'}">${text}</td>`;
  });
  return `<tr${isTotal ? ' class="total"' : ''}>${written.join('')}</tr>`;
}

function figureHtml(figure: BookFigure, { numbers, pictures }: Writer): string {
  const picture = pictures(figure);
  const drawn =
    picture === null
      ? `<p>${shown(figure.alternative)}</p>`
      : `<div role="img" aria-label="${shown(figure.alternative)}">${picture.svg}</div>`;
  return [
    `<figure id="${captionAnchor(figure.id)}">`,
    drawn,
    `<figcaption><span class="number">${numbers.captions.get(figure.id) ?? ''}</span> ${shown(figure.caption)}</figcaption>`,
    '</figure>',
  ].join('\n');
}
