import type { MasterplanPatch } from './patch.js';

/** Everything that was done, undone and done again, in order. */
export interface Journal {
  /** How much has been written so far. */
  readonly length: number;
  readonly write: (step: object, patches: readonly MasterplanPatch[]) => void;
  /** The patches from a point on; what was done and undone since then isn't among them. */
  readonly since: (point: number) => readonly MasterplanPatch[];
}

interface Page {
  /** What was done; doing and undoing the same step cancel each other out. */
  readonly step: object;
  readonly patches: readonly MasterplanPatch[];
}

export function journal(): Journal {
  const pages: Page[] = [];
  return {
    get length() {
      return pages.length;
    },
    write: (step, patches) => {
      pages.push({ step, patches });
    },
    since: (point) => {
      const open: Page[] = [];
      for (const page of pages.slice(Math.max(0, point))) {
        if (open.at(-1)?.step === page.step) open.pop();
        else open.push(page);
      }
      return open.flatMap(({ patches }) => patches);
    },
  };
}
