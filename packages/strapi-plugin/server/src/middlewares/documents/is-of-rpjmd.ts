import type { TypeName } from '../../content-types/define/type-name';

/** The RPJMD of a plan: its head and whatever stands below that. */
export function isOfRpjmd(name: TypeName): boolean {
  return name === 'rpjmd' || name.startsWith('rpjmd-');
}
