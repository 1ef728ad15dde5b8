import { drawPng } from './draw-png.js';
import { saveFile } from './save-file.js';
import { standaloneSvg } from './standalone-svg.js';

/** Gives the reader a drawing as a file that needs no style sheet. */
export async function saveDrawing(
  name: string,
  drawing: SVGSVGElement,
  format: 'SVG' | 'PNG',
): Promise<void> {
  const picture = standaloneSvg(drawing);
  const file =
    format === 'SVG'
      ? new Blob([picture.markup], { type: 'image/svg+xml' })
      : await drawPng(picture);
  if (file !== null) saveFile(name, file);
}
