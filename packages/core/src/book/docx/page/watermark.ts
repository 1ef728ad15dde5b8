import type { XmlComponent } from 'docx';
import { element } from '../text/element.js';

const formulas = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];

const place = [
  'position:absolute',
  'margin-left:0',
  'margin-top:0',
  'width:430pt',
  'height:172pt',
  'rotation:315',
  'z-index:-251658752',
  'mso-position-horizontal:center',
  'mso-position-horizontal-relative:margin',
  'mso-position-vertical:center',
  'mso-position-vertical-relative:margin',
].join(';');

/**
 * A word across the page, behind its text. Word and LibreOffice know such a shape by its name, as Word writes it;
 * `number` tells those of a document apart.
 */
export const watermark = (word: string, number: number): XmlComponent =>
  element(
    'w:pict',
    {},
    element(
      'v:shapetype',
      {
        id: '_x0000_t136',
        coordsize: '21600,21600',
        'o:spt': '136',
        adj: '10800',
        path: 'm@7,l@8,m@5,21600l@6,21600e',
      },
      element('v:formulas', {}, ...formulas.map((eqn) => element('v:f', { eqn }))),
      element('v:path', {
        textpathok: 't',
        'o:connecttype': 'custom',
        'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
        'o:connectangles': '270,180,90,0',
      }),
      element('v:textpath', { on: 't', fitshape: 't' }),
      element(
        'v:handles',
        {},
        element('v:h', { position: '#0,bottomRight', xrange: '6629,14971' }),
      ),
      element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
    ),
    element(
      'v:shape',
      {
        id: `PowerPlusWaterMarkObject${String(number)}`,
        'o:spid': `_x0000_s${String(2048 + number)}`,
        type: '#_x0000_t136',
        alt: word,
        style: place,
        'o:allowincell': 'f',
        fillcolor: '#d9d9d9',
        stroked: 'f',
      },
      element('v:fill', { opacity: '.5' }),
      element('v:textpath', {
        style: 'font-family:"Arial";font-size:1pt;font-weight:bold',
        string: word,
      }),
    ),
  );
