import type { BookDocument } from './book-document.js';

/**
 * All that a document writes until its end, taken as it is written: a stream would keep each of many thousand pieces
 * until whoever draws has a pause.
 */
export function bytesOf(document: BookDocument): Promise<Uint8Array> {
  let bytes = new Uint8Array(2 ** 16);
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length > bytes.length) {
      const more = new Uint8Array(2 * (length + chunk.length));
      more.set(bytes);
      bytes = more;
    }
    bytes.set(chunk, length);
    length += chunk.length;
  };
  take(document.read() ?? new Uint8Array());
  return new Promise((resolve) => {
    document.push = (chunk) => {
      if (chunk === null) resolve(bytes.slice(0, length));
      else take(chunk);
      return true;
    };
  });
}
