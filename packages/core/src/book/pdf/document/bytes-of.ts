import type { BookDocument } from './book-document.js';

/** All that a document writes until its end. */
export function bytesOf(document: BookDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk) => {
    chunks.push(chunk);
  });
  return new Promise((resolve, reject) => {
    document.on('error', reject);
    document.on('end', () => {
      const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      chunks.reduce((at, chunk) => {
        whole.set(chunk, at);
        return at + chunk.length;
      }, 0);
      resolve(whole);
    });
  });
}
