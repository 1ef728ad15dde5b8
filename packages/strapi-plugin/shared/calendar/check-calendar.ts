import type { Issue } from '@kotacerdas/core';
import * as z from 'zod/mini';
import { reviewedTypes } from '../contracts/approval';
import type { PlanCalendar } from '../contracts/calendar';

type Period = { readonly from: number; readonly to: number };
type Path = Issue['path'];

const day = z.iso.date();
const longestName = 200;

/** Days that exist, in the period of the plan, that begin before they end; and no two workshops that are the same. */
export function checkCalendar({ bimtek, deadlines, year }: PlanCalendar, period: Period): Issue[] {
  const issues = outside(year, period, ['year']);
  bimtek.forEach(({ from, name, to }, index) => {
    const at = (field: string): Path => ['bimtek', index, field];
    const before = bimtek.slice(0, index);
    if (name.trim() === '') issues.push(issue('missing-field', at('name')));
    if (name.length > longestName) {
      const params = { found: name.length, limit: longestName };
      issues.push(issue('text-too-long', at('name'), params));
    }
    if (name.trim() !== '' && before.some((other) => other.name.trim() === name.trim())) {
      issues.push(issue('duplicate-entry', at('name'), { found: name.trim() }));
    }
    if (from === null && to !== null) issues.push(issue('missing-field', at('from')));
    if (from !== null && to === null) issues.push(issue('missing-field', at('to')));
    issues.push(...checkDay(from, period, at('from')), ...checkDay(to, period, at('to')));
    if (from === null || to === null) return;
    if (to < from) issues.push(issue('end-before-start', at('to'), { from, to }));
    if (before.some((other) => other.from === from && other.to === to)) {
      issues.push(issue('duplicate-entry', at('from'), { found: `${from} – ${to}` }));
    }
  });
  for (const type of reviewedTypes) {
    issues.push(...checkDay(deadlines[type] ?? null, period, ['deadlines', type]));
  }
  return issues;
}

function checkDay(found: string | null, period: Period, path: Path): Issue[] {
  if (found === null) return [];
  if (!day.safeParse(found).success) {
    return [issue('wrong-format', path, { found, expected: '2026-11-23' })];
  }
  return outside(Number(found.slice(0, 4)), period, path);
}

function outside(found: number, { from, to }: Period, path: Path): Issue[] {
  if (found >= from && found <= to) return [];
  return [issue('year-outside-period', path, { found, from, to })];
}

function issue(code: Issue['code'], path: Path, params: Issue['params'] = {}): Issue {
  return { severity: 'error', code, path, params };
}
