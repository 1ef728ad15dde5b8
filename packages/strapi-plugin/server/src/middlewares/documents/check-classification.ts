import { findDimension, findSubDimension, frameworks } from '@kotacerdas/core/framework';
import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import { uid } from '../../content-types/define/type-name';
import { frameworkOf } from './framework-of';
import { planOf } from './plan-of';
import { refuse } from './refuse';
import type { DocumentWrite } from './write';

const classification = z.object({
  dimensionId: z.nullish(z.string()),
  subDimensionId: z.nullish(z.string()),
});

type Classification = z.output<typeof classification>;

/** A dimension and its sub-dimension have to be of the framework that the plan uses. */
export async function checkClassification(write: DocumentWrite): Promise<void> {
  const { name, data } = write;
  if (!('dimensionId' in contentTypes[name].attributes)) return;
  if (data['dimensionId'] === undefined && data['subDimensionId'] === undefined) return;
  const { dimensionId, subDimensionId } = { ...(await stored(write)), ...written(data) };
  const framework = await frameworkOf(write.strapi, await planOf(write));
  const where = `kerangka ${framework.name.id}`;
  if (isFilled(dimensionId) && findDimension(framework, dimensionId) === null) {
    const choices = framework.dimensions.map((dimension) => dimension.name.id).join(', ');
    refuse(
      name,
      'dimensionId',
      `${nameOf(dimensionId)} tidak ada dalam ${where}. Pilihannya: ${choices}.`,
    );
  }
  if (!isFilled(subDimensionId)) return;
  const found = findSubDimension(framework, subDimensionId);
  if (found === null) {
    refuse(name, 'subDimensionId', `“${subDimensionId}” tidak ada dalam ${where}.`);
  }
  if (found.dimension.id !== dimensionId) {
    const { dimension, subDimension } = found;
    refuse(
      name,
      'subDimensionId',
      `${subDimension.name.id} adalah bagian dari dimensi ${dimension.name.id}.`,
    );
  }
}

/** What officers call a dimension, also one of another framework. */
function nameOf(dimensionId: string): string {
  const found = frameworks.map((framework) => findDimension(framework, dimensionId));
  return found.find((dimension) => dimension !== null)?.name.id ?? `“${dimensionId}”`;
}

async function stored({ strapi, name, documentId }: DocumentWrite): Promise<Classification> {
  if (documentId === undefined) return {};
  const entry: unknown = await strapi.db.query(uid(name)).findOne({ where: { documentId } });
  return classification.safeParse(entry).data ?? {};
}

/** Only what is being written: a field that isn't there keeps its stored value. */
function written(data: Record<string, unknown>): Classification {
  const names = ['dimensionId', 'subDimensionId'].filter((name) => data[name] !== undefined);
  return classification.parse(Object.fromEntries(names.map((name) => [name, data[name]])));
}

function isFilled(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== '';
}
