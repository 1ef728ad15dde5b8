import type { Issue } from '../../issue/issue.js';
import type { Masterplan } from '../types.js';
import { itemOfPath } from './item-of-path.js';
import { listDefinitions, listNames, type Entry } from './list-definitions.js';
import type { MasterplanListName } from './lists.js';
import type { Touched } from './touched.js';

interface Excerpt {
  /** The touched items, with whatever they refer to; with their whole list where that is concerned. */
  readonly plan: Masterplan;
  /** Where a place of the excerpt lies in the whole plan; `null` for what wasn't touched. */
  readonly placeIn: (path: Issue['path']) => Issue['path'] | null;
}

/**
 * The part of a plan that must be looked at to check what was touched. In each list the touched items come
 * last, so that of two entries that say the same the touched one is reported.
 */
export function excerpt(masterplan: Masterplan, touched: Touched): Excerpt {
  const texts = textsOfTouched(masterplan, touched);
  const places = new Map<MasterplanListName, { before: number; indexes: number[] }>();
  const pick = <Item extends Entry>(list: MasterplanListName, entries: readonly Item[]): Item[] => {
    const ids = touched.items.get(list);
    // Codes of OPDs fill in the generic codes of programmes that needn't name them.
    const whole = touched.wide.has(list) || list === 'opds';
    const context: Item[] = [];
    const own: Item[] = [];
    const indexes: number[] = [];
    entries.forEach((entry, index) => {
      if (ids?.has(entry.id) === true) {
        own.push(entry);
        indexes.push(index);
      } else if (whole || texts.has(entry.id)) context.push(entry);
    });
    places.set(list, { before: context.length, indexes });
    return [...context, ...own];
  };
  const { rpjmd } = masterplan;
  const plan: Masterplan = {
    ...masterplan,
    missions: pick('missions', masterplan.missions),
    opds: pick('opds', masterplan.opds),
    rpjmd: rpjmd && {
      ...rpjmd,
      missions: pick('rpjmd.missions', rpjmd.missions),
      goals: pick('rpjmd.goals', rpjmd.goals),
      objectives: pick('rpjmd.objectives', rpjmd.objectives),
      programs: pick('rpjmd.programs', rpjmd.programs),
    },
    problems: pick('problems', masterplan.problems),
    needs: pick('needs', masterplan.needs),
    innovations: pick('innovations', masterplan.innovations),
    readiness: pick('readiness', masterplan.readiness),
    swot: pick('swot', masterplan.swot),
    strategies: pick('strategies', masterplan.strategies),
    programs: pick('programs', masterplan.programs),
    evaluations: pick('evaluations', masterplan.evaluations),
  };
  return {
    plan,
    placeIn: (path) => {
      const item = itemOfPath(path);
      if (item === null) return isTouchedField(path, touched) ? path : null;
      const place = places.get(item.list);
      const index = place?.indexes[item.index - place.before];
      return index === undefined ? null : [...listDefinitions[item.list].path, index, ...item.rest];
    },
  };
}

function isTouchedField(path: Issue['path'], { fields }: Touched): boolean {
  const place = path.join('.');
  return [...fields].some((field) => place === field || place.startsWith(`${field}.`));
}

/** Every text within the touched items: the ids they refer to are among them. */
function textsOfTouched(masterplan: Masterplan, { items }: Touched): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const list of listNames) {
    const ids = items.get(list);
    if (ids === undefined) continue;
    for (const entry of listDefinitions[list].read(masterplan) ?? []) {
      if (ids.has(entry.id)) collectTexts(entry, texts);
    }
  }
  return texts;
}

function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collectTexts(part, texts);
  }
}
