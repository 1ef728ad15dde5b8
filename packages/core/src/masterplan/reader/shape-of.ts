import { compileShapes } from './compile-shapes.js';
import { description } from './description.js';
import type { Shape } from './shape.js';

let shapes: readonly Shape[] | null = null;

/** The shape of a document. All are made with the first one that is asked for: reading nothing costs nothing. */
export function shapeOf(document: 'published' | 'masterplan'): Shape | undefined {
  shapes ??= compileShapes(description);
  return shapes.at(document === 'published' ? -2 : -1);
}
