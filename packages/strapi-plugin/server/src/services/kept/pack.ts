import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A text as browsers, proxies and programs unpack it, by the name that they ask for it by. */
export interface Packed {
  readonly br: Buffer;
  readonly gzip: Buffer;
}

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

// 11 would be another tenth smaller for fifty times the work, and a plan is packed anew whenever it changes.
const quality = { [constants.BROTLI_PARAM_QUALITY]: 6 };

/** Packed beside other work, and once for what is sent often. */
export async function pack(body: Buffer): Promise<Packed> {
  const [br, gzipped] = await Promise.all([toBrotli(body, { params: quality }), toGzip(body)]);
  return { br, gzip: gzipped };
}

/** The bytes that are kept of a text that is sent. */
export const bytesKept = ({ body, packed }: { body: Buffer; packed?: Packed }): number =>
  body.length + (packed === undefined ? 0 : packed.br.length + packed.gzip.length);
