import type { Core } from '@strapi/strapi';
import type { ClassificationResponse } from '../../../../shared/contracts/classification';
import { mergeDimensions } from './merge-dimensions';
import { offeredFrameworks } from './offered-frameworks';

/** Dimensions and sub-dimensions for fields of any content type. */
const classification = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a field may hold that means this framework; `null` where there is no such framework. */
  async offered(framework: string): Promise<ClassificationResponse['data'] | null> {
    const frameworks = await offeredFrameworks(strapi, framework);
    if (frameworks.length === 0) return null;
    const named = new Map(frameworks.map(({ id, name }) => [id, name]));
    return {
      frameworks: [...named].map(([id, name]) => ({ id, name })),
      dimensions: mergeDimensions(frameworks),
    };
  },
});

export default classification;
