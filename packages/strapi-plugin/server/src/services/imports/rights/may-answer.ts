import { permissions } from '../../../../../shared/permissions';
import { factsOfPlan, may } from '../../../permissions/may';
import { itemId } from '../../masterplan/stored-plan/item-id';
import type { OpenPlan } from '../open-plan';
import type { Importer, NamedPlan } from './asker';

/** Whether somebody may give the readiness answers of a department, by its id in the document. */
export type MayAnswer = (opdId: string) => boolean;

export function mayAnswer(
  plan: NamedPlan,
  { stored }: Pick<OpenPlan, 'stored'>,
  { ability }: Pick<Importer, 'ability'>,
): MayAnswer {
  const facts = factsOfPlan(plan);
  const opds = new Map(stored.parts.opd.map((row) => [itemId(row), row.documentId]));
  const known = new Map<string, boolean>();
  return (opdId) => {
    const answer =
      known.get(opdId) ??
      may(ability, permissions.rate, { ...facts, opdIds: [opds.get(opdId) ?? ''] });
    known.set(opdId, answer);
    return answer;
  };
}
