import type { PublishedMasterplan } from '../../masterplan/types.js';
import type { BookDifference, BookFile, BookManifest, Sha256 } from './types.js';

/**
 * What a book is held against.
 *
 * @example
 * const names = ({ files }: BookEvidence) => files.map(({ name }) => name);
 */
export interface BookEvidence {
  readonly published: Pick<PublishedMasterplan, 'number' | 'publishedAt' | 'hash' | 'framework'> & {
    readonly masterplan: { readonly region: { readonly code: string } };
  };
  readonly files: readonly Pick<BookFile, 'name' | 'bytes'>[];
}

/**
 * Whether a book is that of an edition, and its files are those that were written: a list of what differs, empty if
 * nothing does.
 *
 * @example
 * const draft = await manifestOf(
 *   composeBook({ masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null }, buku3), [], () => '',
 * );
 * draft.edition; // null: it matches no edition
 */
export async function checkBook(
  manifest: BookManifest,
  { files, published }: BookEvidence,
  sha256: Sha256,
): Promise<BookDifference[]> {
  const named = new Map(manifest.files.map((file) => [file.name, file] as const));
  const given = new Map(files.map((file) => [file.name, file] as const));
  const changed = await Promise.all(
    manifest.files.map(async (file): Promise<BookDifference[]> => {
      const found = given.get(file.name);
      if (found === undefined) return [{ what: 'file-missing', name: file.name }];
      const same = (await sha256(found.bytes)) === file.sha256;
      return same ? [] : [{ what: 'file-changed', name: file.name }];
    }),
  );
  return [
    ...editionDifferences(manifest, published),
    ...changed.flat(),
    ...files
      .filter(({ name }) => !named.has(name))
      .map(({ name }): BookDifference => ({ what: 'file-unknown', name })),
  ];
}

function editionDifferences(
  { edition, framework, region }: BookManifest,
  published: BookEvidence['published'],
): BookDifference[] {
  if (edition === null) return [{ what: 'draft' }];
  const { hash, number, publishedAt } = published;
  const regionCode = published.masterplan.region.code;
  const version = (of: { readonly id: string; readonly version: string }) =>
    `${of.id} ${of.version}`;
  return [
    ...(edition.hash === hash && edition.number === number
      ? []
      : [{ what: 'edition' as const, expected: { number, publishedAt, hash }, found: edition }]),
    ...(region.code === regionCode
      ? []
      : [{ what: 'region' as const, expected: regionCode, found: region.code }]),
    ...(version(framework) === version(published.framework)
      ? []
      : [
          {
            what: 'framework' as const,
            expected: version(published.framework),
            found: version(framework),
          },
        ]),
  ];
}
