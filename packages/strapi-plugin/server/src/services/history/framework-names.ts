import type { LocalisedText } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { frameworkPathSeparator } from '../../../../shared/contracts/history';
import { uid } from '../../content-types/define/type-name';
import { collectNames } from '../entry/collect-names';

interface Line {
  entryType: string;
  entryDocumentId: string;
  before: object | null;
  after: object | null;
}

type NamesOf = (line: Line) => Record<string, LocalisedText> | undefined;

const documents = z.array(z.object({ documentId: z.string(), document: z.unknown() }));

/** What the parts of frameworks that lines tell of are called in the frameworks themselves. */
export async function frameworkNames(
  strapi: Core.Strapi,
  lines: readonly Line[],
): Promise<NamesOf> {
  const ids = lines
    .filter(({ entryType }) => entryType === 'framework')
    .map(({ entryDocumentId }) => entryDocumentId);
  if (ids.length === 0) return () => undefined;
  const found = documents.parse(
    await strapi.db.query(uid('framework')).findMany({
      select: ['documentId', 'document'],
      where: { documentId: { $in: [...new Set(ids)] } },
    }),
  );
  const known = new Map<string, Map<string, LocalisedText>>();
  for (const { document, documentId } of found) {
    const names = new Map<string, LocalisedText>();
    collectNames(document, names);
    known.set(documentId, names);
  }
  return ({ after, before, entryDocumentId, entryType }) => {
    const names = known.get(entryDocumentId);
    if (entryType !== 'framework' || names === undefined) return undefined;
    const keys = [before, after].flatMap((side) => Object.keys(side ?? {}));
    const mentioned = new Set(keys.flatMap((key) => key.split(frameworkPathSeparator)));
    return Object.fromEntries([...names].filter(([id]) => mentioned.has(id)));
  };
}
