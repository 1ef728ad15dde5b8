import type { Rpjmd } from '@kotacerdas/core/masterplan';
import * as z from 'zod/mini';
import { entryLabel } from '../../entry/entry-label';
import { versionOf } from '../../item/version-of';
import { rpjmdDrafts, rpjmdParts, type RpjmdDraft } from '../write/rpjmd-drafts';
import type { RpjmdWrites } from '../write/plan-writes';

const said = z.object({
  data: z.record(z.string(), z.unknown()),
  links: z.record(z.string(), z.array(z.string())),
});

/** An entry as an import left it, with what it said before: what it takes to undo it. */
const leftEntry = z.object({
  name: z.enum(rpjmdParts),
  ref: z.string(),
  label: z.string(),
  /** Of all that it said then. */
  version: z.string(),
  /** `null` of a new one. */
  before: z.nullable(said),
});

export type LeftEntry = z.output<typeof leftEntry>;

export const leftEntries = z.array(leftEntry);

/** What an import leaves of an RPJMD, which said something else before, or nothing. */
export function toLeftEntries(
  { creations, updates }: RpjmdWrites,
  before: Rpjmd | undefined,
  after: Rpjmd,
): LeftEntry[] {
  const was = draftsByRef(before);
  const now = draftsByRef(after);
  return [...creations, ...updates].flatMap(({ name, ref }): LeftEntry[] => {
    const draft = now.get(ref);
    if (draft === undefined) return [];
    const { data, links } = was.get(ref) ?? {};
    return [
      {
        name,
        ref,
        label: labelIn(draft, now),
        version: draftVersion(draft),
        before:
          data === undefined || links === undefined
            ? null
            : { data: filled(data), links: { ...mutable(links) } },
      },
    ];
  });
}

export const draftsByRef = (rpjmd: Rpjmd | undefined): ReadonlyMap<string, RpjmdDraft> =>
  new Map((rpjmd === undefined ? [] : rpjmdDrafts(rpjmd)).map((draft) => [draft.ref, draft]));

/** Of what an entry says: another one as soon as it says anything else. */
export const draftVersion = ({ data, links }: RpjmdDraft): string =>
  versionOf({ data: filled(data), links });

/** What is said of a year is called by what it is said of, too. */
function labelIn(
  { data, links, ref }: RpjmdDraft,
  drafts: ReadonlyMap<string, RpjmdDraft>,
): string {
  const own = entryLabel(data, ref);
  const [owner = ''] = Object.values(links).flat();
  const above = 'year' in data ? drafts.get(owner) : undefined;
  return above === undefined ? own : `${entryLabel(above.data, owner)} ${own}`;
}

const filled = (data: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined && value !== null),
  );

const mutable = (links: RpjmdDraft['links']): Record<string, string[]> =>
  Object.fromEntries(Object.entries(links).map(([relation, refs]) => [relation, [...refs]]));
