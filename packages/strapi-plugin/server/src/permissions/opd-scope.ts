import { uid, type TypeName } from '../content-types/define/type-name';
import { entryActions } from './item-rights';
import { fieldChecker } from './may';
import { ownership } from './ownership';

interface Surroundings {
  readonly plan: { readonly id: number; readonly regionCode: string };
  /** Those of the plan. */
  readonly opds: readonly { readonly documentId: string }[];
  readonly dimensionIds: readonly string[];
  /** Whoever asks, as conditions find them in what they made. */
  readonly createdBy: { readonly id: number };
}

/**
 * The OPDs for which an officer may write entries of a content type, in some dimension at least, by documentId; `any`
 * where it need be none of theirs, nor one at all. The server asks again of what is written.
 */
export function opdScope(
  ability: unknown,
  verb: 'create' | 'update',
  name: TypeName,
  { createdBy, dimensionIds, opds, plan }: Surroundings,
): 'any' | readonly string[] {
  const [field] = ownership[name]?.opd?.split('.') ?? [];
  if (field === undefined) return 'any';
  const checker = fieldChecker(ability);
  const mayFor = (documentId: string) =>
    [null, ...dimensionIds].some((dimensionId) => {
      const entry = { [field]: { documentId }, dimensionId, plan, createdBy };
      const may = checker(entryActions[verb], uid(name), entry);
      return may() && may(field);
    });
  // One that isn't anybody's own.
  if (mayFor('')) return 'any';
  return opds.map(({ documentId }) => documentId).filter(mayFor);
}
