import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../../config/plugin-config';
import { publicUrl } from '../plan/public-url';
import type snapshots from '../snapshot';
import type { WithdrawnText } from '../snapshot/find-text';
import type { OpenFile } from './build-package';
import { createPackages } from './create-packages';

type Texts = Pick<ReturnType<typeof snapshots>, 'findText'>;

export interface WantedFile {
  regionCode: string;
  /** The edition that stands if none is given. */
  number?: number;
  /** Below the address of the package. */
  path: string;
}

export type FoundFile =
  | WithdrawnText
  | {
      isWithdrawn: false;
      number: number;
      /** `null` where the edition has no such file. */
      file: OpenFile | null;
    };

/** Open data of what was published: tables, their description, and all of it in one file. */
const openData = ({ strapi }: { strapi: Core.Strapi }) => {
  const { license, landingPage } =
    pluginConfig(strapi.config.get('plugin::kotacerdas')).openData ?? {};
  const packages = createPackages(({ number, regionCode }) => {
    const address = publicUrl(strapi, `published/${regionCode}/${number}/open-data/`);
    // Without a host nobody elsewhere could follow it.
    const baseUrl = /^https?:\/\//.test(address) ? address : undefined;
    return { baseUrl, license, landingPage };
  });
  // By its name alone: the type of all services is made of this one too.
  const editions = (): Texts => strapi.plugin('kotacerdas').service('snapshot');
  return {
    async find({ path, ...wanted }: WantedFile): Promise<FoundFile | null> {
      const found = await editions().findText({ ...wanted, column: 'document' });
      if (found === null || found.isWithdrawn) return found;
      const { body, hash, number } = found;
      const files = await packages({ body, hash, number, regionCode: wanted.regionCode });
      return { isWithdrawn: false, number, file: files.get(path) ?? null };
    },
  };
};

export default openData;
