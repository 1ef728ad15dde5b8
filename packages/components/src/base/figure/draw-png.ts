import type { StandaloneSvg } from './standalone-svg.js';

/** Sharp in a document that is printed. */
const density = 3;

/** A drawing as PNG; `null` where the browser can't make one. */
export async function drawPng({ height, markup, width }: StandaloneSvg): Promise<Blob | null> {
  const image = new Image();
  // A data address: policies that forbid blob images usually allow it.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
