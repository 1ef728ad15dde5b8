import { findDimension } from '@kotacerdas/core/framework';
import { nextItemCode } from '@kotacerdas/core/masterplan';
import * as z from 'zod/mini';
import { uid, type TypeName } from '../../content-types/define/type-name';
import { frameworkOf } from './framework-of';
import { planOf } from './plan-of';
import { valuesAfter } from './values-after';
import type { DocumentWrite } from './write';

const coded = ['problem', 'need', 'innovation', 'strategy', 'program'] as const;
const codes = z.array(z.object({ code: z.nullable(z.string()) }));

/** An item without a code, or a copy with that of its original, gets the next free one of its kind and dimension. */
export async function fillCode(write: DocumentWrite): Promise<void> {
  const { strapi, action, name, data } = write;
  if (action === 'update' || !isCoded(name)) return;
  if (typeof data['code'] === 'string' && data['code'] !== (await originalCode(write))) return;
  const plan = await planOf(write);
  const { dimensionId } = await valuesAfter(write);
  const dimension = findDimension(await frameworkOf(strapi, plan), String(dimensionId));
  if (plan === undefined || dimension === null) return;
  const inUse = codes.parse(
    await strapi.db.query(uid(name)).findMany({ select: ['code'], where: { plan: plan.id } }),
  );
  data['code'] = nextItemCode(
    inUse.flatMap(({ code }) => (code === null ? [] : [code])),
    name,
    dimension.code,
  );
}

async function originalCode(write: DocumentWrite): Promise<unknown> {
  if (write.action !== 'clone') return undefined;
  return (await valuesAfter({ ...write, data: {} }))['code'];
}

function isCoded(name: TypeName): name is (typeof coded)[number] {
  return coded.some((kind) => kind === name);
}
