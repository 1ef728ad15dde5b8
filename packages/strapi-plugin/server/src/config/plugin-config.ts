import * as z from 'zod/mini';
import { openDataConfig } from './open-data';
import { rateLimitConfig } from './rate-limit';

const config = z.strictObject({
  rateLimit: rateLimitConfig,
  openData: z.optional(openDataConfig),
});

export type PluginConfig = z.output<typeof config>;

/**
 * What an office has set in `config/plugins`, checked when Strapi starts.
 *
 * @throws with every setting that is wrong, by its place, before anything is served
 */
export function pluginConfig(input: unknown): PluginConfig {
  const parsed = config.safeParse(input);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => ['kotacerdas.config', ...path].join('.'));
  throw new Error(
    `Pengaturan plugin kotacerdas di config/plugins tidak dapat dipakai: ${places.join(', ')}. ` +
      'Setiap batas berbentuk { perUser, perAddress, seconds } dengan bilangan bulat di atas nol, atau false; openData boleh berisi license ({ name, title, url }) dan landingPage, alamatnya dengan https:// atau http://.',
  );
}
