import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { checkLinks } from '../check/check-links.js';
import { error } from '../check/check.js';
import { itemOfPath, nameOfItem } from './item-of-path.js';
import { listDefinitions } from './list-definitions.js';
import { readValue } from './operations/read-value.js';
import { vanishedKey, type Step } from './step.js';

/**
 * Looks for references to what a step took away. Those that may go with it go; any other refuses the step: a
 * reference that nobody said to take away, or one that an item can't be without.
 */
export function settleLinks(step: Step, framework: Framework): readonly Issue[] {
  if (step.vanished.size === 0) return [];
  const broken = checkLinks(step.masterplan, framework).flatMap(({ params, path }) => {
    const unlink = step.vanished.get(keyOf(params));
    return unlink === undefined ? [] : [{ path, unlink, params: paramsOf(step, params, path) }];
  });
  const inUse = broken.filter(({ unlink }) => !unlink);
  if (inUse.length > 0) return inUse.map(({ params, path }) => error('item-in-use', path, params));
  // From the last to the first, so that no index shifts before its turn.
  for (const { path } of [...broken].reverse()) step.write({ op: 'remove', path });
  const sound = new Map<string, boolean>();
  return broken.flatMap(({ params, path }) => {
    const key = itemKey(path);
    const isSound = sound.get(key) ?? isWhole(step, path);
    sound.set(key, isSound);
    return isSound ? [] : [error('link-required', path, params)];
  });
}

function keyOf({ found = '', list, swot = '' }: Issue['params']): string {
  return list === undefined
    ? vanishedKey('swot.factors', String(swot), String(found))
    : vanishedKey(String(list), String(found));
}

function paramsOf(step: Step, { found = '' }: Issue['params'], path: Issue['path']) {
  const place = itemOfPath(path);
  return { found, by: place === null ? '' : nameOfItem(step.masterplan, place) };
}

function itemKey(path: Issue['path']): string {
  const place = itemOfPath(path);
  return place === null ? '' : `${place.list} ${place.index}`;
}

/** Whether the item that a path leads into is still all that its schema asks for. */
function isWhole(step: Step, path: Issue['path']): boolean {
  const place = itemOfPath(path);
  if (place === null) return false;
  const { read, schema } = listDefinitions[place.list];
  return readValue(schema, read(step.masterplan)?.[place.index], path).ok;
}
