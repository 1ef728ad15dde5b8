import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** As browsers and proxies unpack it; done beside other work, and once for what is sent often. */
export const pack: (body: Buffer) => Promise<Buffer> = promisify(gzip);
