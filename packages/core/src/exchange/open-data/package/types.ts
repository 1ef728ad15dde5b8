import type { Framework } from '../../../framework/types.js';
import type { Locale } from '../../../locale/locale.js';

/**
 * A file of a package of open data.
 *
 * @example
 * const file: OpenDataFile = { path: 'data/program.csv', mediaType: 'text/csv', text: 'kode\r\n' };
 */
export interface OpenDataFile {
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

/**
 * Where a package is found once it is published, and what the publisher says of it. Addresses are `https:` or `http:`.
 *
 * @example
 * const links: OpenDataLinks = {
 *   baseUrl: 'https://data.kota.go.id/kota-cerdas/3/',
 *   landingPage: 'https://kota.go.id/kota-cerdas',
 *   license: { name: 'CC-BY-4.0', title: 'Creative Commons Atribusi 4.0' },
 * };
 */
export interface OpenDataLinks {
  /** Below which the files stand. */
  readonly baseUrl?: string | undefined;
  /** The page for people. */
  readonly landingPage?: string | undefined;
  readonly publisher?: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** By a name of opendefinition.org or SPDX; which one holds, only the publisher knows. */
  readonly license?:
    | {
        readonly name: string;
        readonly title?: string | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
}

/**
 * What a package is made with.
 *
 * @example
 * const options: OpenDataPackageOptions = { framework: kominfo2021, asOf: '2026-11-29T02:00:00.000Z' };
 */
export interface OpenDataPackageOptions {
  readonly framework: Framework;
  /** ISO 8601; of an edition, when it was published. */
  readonly asOf: string;
  /** Number of the edition, from 1. */
  readonly number?: number | undefined;
  /** Of titles and descriptions in `datapackage.json`: Indonesian unless given. Names and values are the same in all. */
  readonly lang?: Locale | undefined;
  readonly links?: OpenDataLinks | undefined;
  /** With a mark at the start of each CSV, by which older Excels know UTF-8. */
  readonly byteOrderMark?: boolean | undefined;
  /**
   * SHA-256 of bytes, in small hexadecimal digits: Node and browsers have one, core has none. Without it the files have
   * no checksums.
   */
  readonly sha256?: ((bytes: Uint8Array) => string | Promise<string>) | undefined;
}

/** What the package says of a file of it. */
export interface DescribedFile {
  readonly file: OpenDataFile;
  readonly bytes: number;
  readonly sha256: string | null;
}
