import { drawPng } from './draw-png.js';
import { pictureKey } from './picture-key.js';
import { saveFile } from './save-file.js';
import { standaloneSvg } from './standalone-svg.js';

/** A widget that knows what its pictures show, and where their figures are from. */
interface Noted {
  readonly pictureNotes: readonly string[];
}

const isNoted = (host: unknown): host is Noted =>
  typeof host === 'object' && host !== null && 'pictureNotes' in host;

/** Gives the reader a drawing as a file that needs no style sheet, and says what it is and where it is from. */
export async function saveDrawing(
  name: string,
  drawing: SVGSVGElement,
  { caption, format }: { caption: string; format: 'SVG' | 'PNG' },
): Promise<void> {
  const root = drawing.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const figure = drawing.closest('figure');
  const picture = standaloneSvg(drawing, {
    key: figure === null ? [] : pictureKey(figure),
    notes: [caption, ...(isNoted(host) ? host.pictureNotes : [])],
  });
  const file =
    format === 'SVG'
      ? new Blob([picture.markup], { type: 'image/svg+xml' })
      : await drawPng(picture);
  if (file !== null) saveFile(name, file);
}
