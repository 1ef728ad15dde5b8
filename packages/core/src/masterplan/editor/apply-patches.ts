import * as z from 'zod/mini';
import { issuesFromZod } from '../../issue/issues-from-zod.js';
import { error } from '../check/check.js';
import { parseMasterplan, type ParseOptions, type ParseResult } from '../parse-masterplan.js';
import type { Masterplan } from '../types.js';
import { planWriter } from './plan-writer.js';

const index = z.int().check(z.gte(0));

const patch = z.strictObject({
  op: z.enum(['add', 'replace', 'remove']),
  path: z.array(z.union([z.string(), index])).check(z.minLength(1)),
  value: z.optional(z.unknown()),
});

const patchesSchema = z.object({ patches: z.array(patch) });

/**
 * Does to a plan what patches say, for instance those an editor elsewhere gave. They may come from anywhere: a
 * patch of the wrong shape or one whose place isn't in the plan refuses them all, with its place under
 * `patches`, and what they make is read as {@link parseMasterplan} reads any plan. The plan given stays as it is.
 *
 * @example
 * const result = applyPatchesToMasterplan(masterplan, [
 *   { op: 'replace', path: ['title'], value: 'Masterplan Kota Cerdas' },
 * ]);
 * result.ok && result.masterplan.title; // 'Masterplan Kota Cerdas'
 */
export function applyPatchesToMasterplan(
  masterplan: Masterplan,
  patches: unknown,
  options: ParseOptions = {},
): ParseResult {
  const input = { patches };
  const parsed = patchesSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: issuesFromZod(parsed.error, input) };
  const all = parsed.data.patches;
  const writer = planWriter(masterplan);
  const at = all.findIndex(({ op, path, value }) => writer.write({ op, path, value }) === null);
  if (at === -1) return parseMasterplan(writer.masterplan, options);
  const params = { found: all[at]?.path.join('/') ?? '' };
  const path = ['patches', at, 'path'];
  return { ok: false, issues: [error('patch-not-applicable', path, params)] };
}
