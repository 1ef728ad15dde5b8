import type { Masterplan } from '../../../masterplan/types.js';
import type { OpenDataLinks } from './types.js';

/** Who publishes: as given, else the government of the region. */
export function publisherOf(
  { region }: Pick<Masterplan, 'region'>,
  { publisher }: OpenDataLinks,
): NonNullable<OpenDataLinks['publisher']> {
  return publisher ?? { name: `Pemerintah ${region.name}` };
}
