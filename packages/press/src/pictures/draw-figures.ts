import { drawPicture } from '@kotacerdas/components/pictures';
import type { BookFigure, BookSource, Picture } from '@kotacerdas/core/book';
import { rasterise } from './rasterise.js';

/** Of pixels to one of the page: enough for paper. */
const sharpness = 2;

/** Draws figures as the widgets do, one after the other; those that the plan has nothing for are left out. */
export async function drawFigures(
  figures: readonly BookFigure[],
  { asOf, framework, masterplan }: Pick<BookSource, 'asOf' | 'framework' | 'masterplan'>,
  onDrawn: () => void,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const { drawing, id } of figures) {
    const drawn = drawPicture(drawing, { asOf, framework, masterplan, lang: 'id' });
    if (drawn !== null) {
      pictures.set(id, { ...drawn, png: await rasterise(drawn.svg, drawn.width * sharpness) });
    }
    onDrawn();
  }
  return pictures;
}
