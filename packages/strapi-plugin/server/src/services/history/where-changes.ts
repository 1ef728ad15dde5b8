import type { ChangeAct } from '../../../../shared/contracts/history';

/** Which lines of the change log; what isn't given leaves out nothing. */
export interface HistoryFilter {
  /** Only what happened to this entry, or to one of these. */
  entry?: string | readonly string[] | undefined;
  /** Only from this revision of an entry on. */
  sinceRevision?: number | undefined;
  act?: ChangeAct | undefined;
  type?: string | undefined;
  /** By name; an empty one is Strapi itself. */
  actor?: string | undefined;
  words?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

/** The condition that the lines of a plan have to meet, as Strapi's queries know it. */
export function whereChanges(planId: number, filter: HistoryFilter): Record<string, unknown> {
  const { act, actor, entry, since, sinceRevision, type, until } = filter;
  const words = filter.words?.trim() ?? '';
  return {
    plan: planId,
    ...(entry === undefined ? {} : { entryDocumentId: { $in: [entry].flat() } }),
    ...(sinceRevision === undefined ? {} : { revision: { $gt: sinceRevision } }),
    ...(act === undefined ? {} : { act }),
    ...(type === undefined ? {} : { entryType: type }),
    ...(actor === undefined ? {} : { actorName: actor === '' ? { $null: true } : actor }),
    ...(since === undefined && until === undefined
      ? {}
      : {
          at: {
            ...(since === undefined ? {} : { $gte: since }),
            ...(until === undefined ? {} : { $lt: until }),
          },
        }),
    ...(words === ''
      ? {}
      : { $or: [{ entryLabel: { $containsi: words } }, { reason: { $containsi: words } }] }),
  };
}
