import { sameValue, type ItemFields, type SingleChange } from '@kotacerdas/core/masterplan';
import type { Factor } from './board.js';
import { longestRun } from './longest-run.js';

/**
 * What leads from one list of factors to another, in the editor's words and in an order that the editor
 * takes: no two factors share a code on the way, and who cites a factor that is taken out never ends up
 * citing another one that got its code.
 */
export function factorChanges(
  of: string,
  from: readonly Factor[],
  to: readonly Factor[],
): SingleChange[] {
  const changes: SingleChange[] = [];
  const write = (id: string, fields: ItemFields<Factor>) => {
    changes.push({ kind: 'update', list: 'swot.factors', of, id, fields });
  };
  const wanted = new Map(to.map((factor) => [factor.id, factor]));
  const codes = new Map(from.map(({ code, id }) => [id, code]));
  const spare = spareCodes([...from, ...to]);
  const park = (id: string) => {
    const code = spare();
    codes.set(id, code);
    write(id, { code });
  };

  const gone = from.filter(({ id }) => !wanted.has(id));
  const reused = new Set(to.map(({ code }) => code));
  for (const { code, id } of gone) if (reused.has(code)) park(id);
  for (const { id } of gone) {
    codes.delete(id);
    changes.push({ kind: 'remove', list: 'swot.factors', of, id, unlink: true });
  }

  let recoded = from.flatMap(({ code, id }) => {
    const next = wanted.get(id);
    return next === undefined || next.code === code ? [] : [next];
  });
  while (recoded.length > 0) {
    const taken = new Set(codes.values());
    const free = recoded.find(({ code }) => !taken.has(code));
    const [first] = recoded;
    if (free !== undefined) {
      codes.set(free.id, free.code);
      write(free.id, { code: free.code });
      recoded = recoded.filter((factor) => factor !== free);
    } else if (first !== undefined) park(first.id);
  }

  for (const before of from) {
    const after = wanted.get(before.id);
    if (after !== undefined) {
      const fields = writtenFields(before, after);
      if (Object.keys(fields).length > 0) write(before.id, fields);
    }
  }
  return [...joined(changes), ...placements(of, from, to)];
}

function writtenFields(before: Factor, after: Factor): ItemFields<Factor> {
  const { kind, printedScore, rating, statement, weight } = after;
  return {
    ...(before.kind === kind ? {} : { kind }),
    ...(before.statement === statement ? {} : { statement }),
    ...(sameValue(before.weight, weight) ? {} : { weight }),
    ...(sameValue(before.rating, rating) ? {} : { rating }),
    ...(before.printedScore === printedScore ? {} : { printedScore: printedScore ?? null }),
  };
}

/** Two writings of one factor that follow each other are one. */
function joined(changes: readonly SingleChange[]): SingleChange[] {
  const result: SingleChange[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (
      change.kind === 'update' &&
      last?.kind === 'update' &&
      change.list === 'swot.factors' &&
      last.list === 'swot.factors' &&
      change.id === last.id
    ) {
      result[result.length - 1] = { ...last, fields: { ...last.fields, ...change.fields } };
    } else result.push(change);
  }
  return result;
}

/** New factors and those that stand elsewhere, each put behind the one before it. */
function placements(of: string, from: readonly Factor[], to: readonly Factor[]): SingleChange[] {
  const places = new Map(to.map(({ id }, index) => [id, index]));
  const order = from.flatMap(({ id }) => (places.has(id) ? [id] : []));
  const staying = longestRun(order.map((id) => places.get(id) ?? -1));
  return to.flatMap((factor, index): SingleChange[] => {
    const at = order.indexOf(factor.id);
    if (at !== -1 && staying.has(index)) return [];
    if (at !== -1) order.splice(at, 1);
    const place = index === 0 ? 0 : order.indexOf(to[index - 1]?.id ?? '') + 1;
    order.splice(place, 0, factor.id);
    if (at === place) return [];
    return at === -1
      ? [{ kind: 'add', list: 'swot.factors', of, item: factor, at: place }]
      : [{ kind: 'move', list: 'swot.factors', of, id: factor.id, to: place }];
  });
}

/** Codes that stand for a moment only, between two factors that change theirs. */
function spareCodes(factors: readonly Factor[]): () => string {
  const used = new Set(factors.map(({ code }) => code));
  let number = 0;
  return () => {
    do number += 1;
    while (used.has(`~${number}`));
    return `~${number}`;
  };
}
