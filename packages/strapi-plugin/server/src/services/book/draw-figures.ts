import type { BookSource, Pictures } from '@kotacerdas/core/book';

/**
 * Draws the figures of a book as the widgets do. What draws is loaded when the first book is looked at: most processes
 * never draw one.
 */
export async function drawFigures({
  asOf,
  framework,
  masterplan,
}: Pick<BookSource, 'asOf' | 'framework' | 'masterplan'>): Promise<Pictures> {
  const { drawPicture } = await import('@kotacerdas/components/pictures');
  return ({ drawing }) => {
    const drawn = drawPicture(drawing, { asOf, framework, masterplan, lang: 'id' });
    return drawn === null ? null : { ...drawn, png: null };
  };
}
