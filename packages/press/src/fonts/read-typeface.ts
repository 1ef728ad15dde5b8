import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

export type TypefaceStyle = 'Regular' | 'Medium' | 'Italic' | 'MediumItalic';

/** A style of Roboto (Apache-2.0), which comes with pdfmake. */
export function readTypeface(style: TypefaceStyle): Promise<Uint8Array> {
  return readFile(resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`));
}
