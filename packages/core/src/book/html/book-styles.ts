import { asideShare } from '../drawing/aside-share.js';

/** How a book looks on a screen and on paper; nothing is fetched. */
export const bookStyles = `
:root { color-scheme: light; --ink: #1b1f24; --muted: #57606a; --line: #d0d7de; --accent: #0b5c7a; --soft: #eef4f6; --warn: #8a4b00; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 0 1.25rem 4rem; color: var(--ink); font: 1rem/1.6 Georgia, 'Noto Serif', 'Liberation Serif', serif; }
h1, h2, h3, h4, h5, caption, figcaption, th, .number, .cover, nav { font-family: system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; }
h2, h3, h4, h5 { line-height: 1.25; break-after: avoid; color: var(--accent); }
h2 { font-size: 1.75rem; margin: 3rem 0 1rem; } h3 { font-size: 1.3rem; margin: 2.25rem 0 .75rem; } h4, h5 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: 0 0 .85rem; orphans: 3; widows: 3; }
a { color: inherit; }
.depth-1 > h2 .number { display: block; font-size: 1rem; color: var(--muted); text-transform: uppercase; letter-spacing: .05em; }
.cover { min-height: 24rem; padding: 4rem 0 2rem; border-bottom: 3px solid var(--accent); }
.cover h1 { font-size: 2.25rem; line-height: 1.2; margin: .5rem 0 1rem; } .cover h1 span { display: block; font-size: 1.1rem; color: var(--muted); font-weight: 600; }
.cover-region { font-size: 1.25rem; font-weight: 600; color: var(--accent); } .cover-state { color: var(--muted); }
.leaflet-title { padding-top: 1.5rem; color: var(--muted); } .leaflet-title p { margin: 0; } .leaflet-title h1 { margin: 0; font-size: 1.1rem; color: var(--warn); } .leaflet-title + main h2 { margin-top: 1.25rem; }
.mark { display: inline-block; padding: .15rem .75rem; border: 1.5px solid var(--warn); border-radius: 1rem; color: var(--warn); font-weight: 600; }
.contents ol { list-style: none; padding-left: 0; } .contents ol ol { padding-left: 1.5rem; } .contents a { text-decoration: none; } .contents a:hover { text-decoration: underline; } .contents .number { color: var(--muted); }
.table { margin: 1.25rem 0 1.5rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption, figcaption { text-align: left; font-size: .9rem; padding-bottom: .4rem; font-weight: 600; break-after: avoid; } figcaption { padding: .4rem 0 0; text-align: center; }
caption .number, figcaption .number { color: var(--accent); }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; } th { background: var(--soft); font-size: .8rem; }
th, td.center, td.end { overflow-wrap: break-word; }
.end { text-align: right; } .center { text-align: center; }
tr { break-inside: avoid; } tr.total td { font-weight: 600; background: #f6f8fa; } thead { display: table-header-group; }
.note { font-size: .85rem; color: var(--muted); margin-top: .35rem; } .gap { border-left: 3px solid var(--warn); padding: .25rem .75rem; color: var(--warn); }
@media print, (min-width: 40rem) { .has-aside { display: grid; grid-template-columns: ${100 * asideShare}% 1fr; gap: 1.25rem; } } .has-aside figure { margin-top: 0; }
figure { margin: 1.5rem 0; break-inside: avoid; text-align: center; } figure svg { max-width: 100%; height: auto; }
@media (max-width: 40rem) { table { min-width: 34rem; } .is-wide table { min-width: 46rem; } .cover h1 { font-size: 1.75rem; } }
@page { size: A4; margin: 2.5cm 2cm; } @page wide { size: A4 landscape; margin: 2cm; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; } .cover { min-height: 22cm; break-after: page; }
  .depth-1 { break-before: page; } .is-wide { page: wide; } .table { overflow: visible; } a { text-decoration: none; }
  .is-draft::before { content: 'DRAF'; position: fixed; top: 40%; left: 0; right: 0; text-align: center; font: 700 9rem system-ui, sans-serif; color: rgb(0 0 0 / .06); transform: rotate(-35deg); z-index: -1; }
}
`;
