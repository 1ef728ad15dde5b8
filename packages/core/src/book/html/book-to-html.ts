import { escapeHtml } from '../../locale/escape-html.js';
import { numberBook, type BookNumbers } from '../numbering/number-book.js';
import { stateText } from '../prose/state-text.js';
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
    `<title>${escapeHtml(`${book.title}: ${book.subtitle} ${book.region.name}`)}</title>`,
    `<style>${bookStyles}</style>`,
    '</head>',
    `<body${book.edition === null ? ' class="is-draft"' : ''}>`,
    cover(book),
    contents(parts, writer),
    '<main>',
    ...parts.map((section) => sectionHtml(section, 1, writer)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

interface Writer {
  readonly numbers: BookNumbers;
  readonly pictures: Pictures;
}

function cover({
  asOf,
  edition,
  period,
  planTitle,
  region,
  sample,
  subtitle,
  title,
}: Book): string {
  const marks = [...(edition === null ? ['Draf'] : []), ...(sample ? ['Data contoh'] : [])];
  return [
    '<header class="cover">',
    ...(marks.length === 0 ? [] : [`<p class="mark">${escapeHtml(marks.join(' · '))}</p>`]),
    `<p class="cover-region">${escapeHtml(region.name)}</p>`,
    `<h1><span>${escapeHtml(title)}</span> ${escapeHtml(subtitle)}</h1>`,
    `<p>${escapeHtml(planTitle)}</p>`,
    `<p class="cover-years">${String(period.from)}–${String(period.to)}</p>`,
    `<p class="cover-state">${escapeHtml(stateText(asOf, edition))}</p>`,
    '</header>',
  ].join('\n');
}

function contents(parts: readonly BookSection[], { numbers }: Writer): string {
  const entries = parts.map((part) => {
    const below = part.sections.map((section) => entry(section, numbers)).join('');
    return `<li>${link(part, numbers)}${below === '' ? '' : `<ol>${below}</ol>`}</li>`;
  });
  return `<nav class="contents" aria-labelledby="${contentsAnchor}"><h2 id="${contentsAnchor}">Daftar isi</h2><ol>${entries.join('')}</ol></nav>`;
}

const entry = (section: BookSection, numbers: BookNumbers): string =>
  `<li>${link(section, numbers)}</li>`;

const link = ({ heading, id }: BookSection, { sections }: BookNumbers): string =>
  `<a href="#${anchor(id)}"><span class="number">${sections.get(id) ?? ''}</span> ${escapeHtml(heading)}</a>`;

/** Ids of sections are joined by slashes, which a selector would have to escape. */
const anchor = (id: string): string => escapeHtml(id.replaceAll('/', '.'));

/** A table or figure may have the id of a section, none of which begins with a line. */
const captionAnchor = (id: string): string => `_${anchor(id)}`;

const contentsAnchor = '_';

function sectionHtml(section: BookSection, depth: number, writer: Writer): string {
  const { blocks, heading, id, isWide, sections } = section;
  // HTML has six levels; no template goes that deep.
  const tag = `h${String(Math.min(depth + 1, 6))}`;
  const number = writer.numbers.sections.get(id) ?? '';
  return [
    `<section id="${anchor(id)}" class="depth-${String(depth)}${isWide ? ' is-wide' : ''}">`,
    `<${tag}><span class="number">${number}</span> ${escapeHtml(heading)}</${tag}>`,
    ...blocks.map((block) => blockHtml(block, writer)),
    ...sections.map((each) => sectionHtml(each, depth + 1, writer)),
    '</section>',
  ].join('\n');
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
      return `<p class="gap">${escapeHtml(block.text)}</p>`;
    case 'note':
      return `<p class="note">${escapeHtml(block.text)}</p>`;
  }
}

function textHtml(text: BookText, { numbers }: Writer): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      if ('strong' in part) return `<strong>${escapeHtml(part.strong)}</strong>`;
      const name = numbers.captions.get(part.reference) ?? part.reference;
      return `<a href="#${captionAnchor(part.reference)}">${escapeHtml(name)}</a>`;
    })
    .join('');
}

function tableHtml({ caption, columns, id, note, rows }: BookTable, { numbers }: Writer): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(
    ({ share }) => `<col style="width:${((100 * share) / whole).toFixed(2)}%">`,
  );
  const heads = columns.map(
    ({ align, heading }) => `<th scope="col" class="${align}">${escapeHtml(heading)}</th>`,
  );
  return [
    `<div class="table" id="${captionAnchor(id)}"><table>`,
    `<caption><span class="number">${numbers.captions.get(id) ?? ''}</span> ${escapeHtml(caption)}</caption>`,
    `<colgroup>${widths.join('')}</colgroup>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.map((each) => rowHtml(each, columns)).join('\n')}</tbody>`,
    `</table>${note === null ? '' : `<p class="note">${escapeHtml(note)}</p>`}</div>`,
  ].join('\n');
}

function rowHtml({ cells, isTotal }: BookRow, columns: BookTable['columns']): string {
  const written = cells.map((cell, at) => {
    const text = cell.split('\n').map(escapeHtml).join('<br>');
    return `<td class="${columns[at]?.align ?? 'start'}">${text}</td>`;
  });
  return `<tr${isTotal ? ' class="total"' : ''}>${written.join('')}</tr>`;
}

function figureHtml(figure: BookFigure, { numbers, pictures }: Writer): string {
  const picture = pictures(figure);
  const shown =
    picture === null
      ? `<p>${escapeHtml(figure.alternative)}</p>`
      : `<div role="img" aria-label="${escapeHtml(figure.alternative)}">${picture.svg}</div>`;
  return [
    `<figure id="${captionAnchor(figure.id)}">`,
    shown,
    `<figcaption><span class="number">${numbers.captions.get(figure.id) ?? ''}</span> ${escapeHtml(figure.caption)}</figcaption>`,
    '</figure>',
  ].join('\n');
}
