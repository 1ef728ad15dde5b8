import { errors } from '@strapi/utils';
import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import { typeNameOf, uid } from '../../content-types/define/type-name';
import { linked } from './linked';
import { planOfEntry } from './plan-of';
import type { DocumentWrite } from './write';

const plans = z.array(z.object({ id: z.number() }));

/** A new entry belongs to the plan of what it is linked to, or to the only plan there is. */
export async function fillPlan(write: DocumentWrite): Promise<void> {
  const { strapi, action, name, data } = write;
  if (action !== 'create' || name === 'plan' || linked(data['plan']) !== undefined) return;
  const id = (await planOfLinked(write)) ?? (await onlyPlan(strapi));
  data['plan'] = { set: [{ id }] };
}

async function planOfLinked({ strapi, name, data }: DocumentWrite): Promise<number | undefined> {
  const attributes = Object.entries<object>(contentTypes[name].attributes);
  for (const [relation, attribute] of attributes) {
    const reference = linked(data[relation]);
    const target = 'target' in attribute ? typeNameOf(attribute.target) : undefined;
    if (reference === undefined || target === undefined || relation === 'plan') continue;
    const plan = await planOfEntry(strapi, target, reference);
    if (plan !== undefined) return plan.id;
  }
  return undefined;
}

async function onlyPlan(strapi: DocumentWrite['strapi']): Promise<number> {
  const [first, second] = plans.parse(
    await strapi.db.query(uid('plan')).findMany({ select: ['id'], limit: 2 }),
  );
  if (first === undefined) {
    throw new errors.ValidationError(
      'Belum ada rencana kota cerdas. Buat atau impor rencananya dulu, lalu isi datanya.',
    );
  }
  if (second !== undefined) {
    throw new errors.ValidationError(
      'Pilih rencana kota cerdas untuk data ini: ada lebih dari satu rencana.',
    );
  }
  return first.id;
}
