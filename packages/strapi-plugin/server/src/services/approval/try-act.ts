import type { Core } from '@strapi/strapi';
import type { ActOutcome } from '../../../../shared/contracts/approval';
import { actOnItem } from './act-on-item';

/** Does an act to one item of many: what goes wrong with it is written down and keeps nobody from the others. */
export async function tryAct(
  strapi: Core.Strapi,
  ...[plan, wanted, ...rest]: Rest<Parameters<typeof actOnItem>>
): Promise<ActOutcome> {
  try {
    return await actOnItem(strapi, plan, wanted, ...rest);
  } catch (error) {
    const { act, documentId, type } = wanted;
    strapi.log.error(`kotacerdas: ${act} of ${type} ${documentId} failed. ${String(error)}`);
    return { ok: false, code: 'failed' };
  }
}

type Rest<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Others]
  ? Others
  : never;
