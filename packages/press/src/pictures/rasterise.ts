import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readTypeface } from '../fonts/read-typeface.js';

const { resolve } = createRequire(import.meta.url);

let ready: Promise<Uint8Array[]> | undefined;

/** Draws an SVG as PNG, so many pixels wide; the same bytes on every machine, since it asks none for typefaces. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  ready ??= load().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: await ready, defaultFontFamily: 'Roboto', loadSystemFonts: false },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}

/** The drawing code may be made ready once in a process only. */
async function load(): Promise<Uint8Array[]> {
  const [code, ...fonts] = await Promise.all([
    readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    // The typeface that the pictures name first: their letters then have the width that was reckoned with.
    readTypeface('Regular'),
    readTypeface('Medium'),
  ]);
  await initWasm(code);
  return fonts;
}
