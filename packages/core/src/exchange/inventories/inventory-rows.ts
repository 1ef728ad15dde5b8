import { findDimension } from '../../framework/find-dimension.js';
import { igaReadiness } from '../../inventory/official/iga-readiness.js';
import { igaRequirements } from '../../inventory/official/iga-requirements.js';
import { kippReadiness } from '../../inventory/official/kipp-readiness.js';
import { kippRequirements } from '../../inventory/official/kipp-requirements.js';
import type {
  FieldReadiness,
  InventoryReadiness,
  InventoryRequirement,
} from '../../inventory/official/types.js';
import { describeIssue } from '../../locale/describe-issue.js';
import type { Locale } from '../../locale/locale.js';
import { translateTerm } from '../../locale/translate-term.js';
import type { Innovation, Masterplan } from '../../masterplan/types.js';
import { fieldValue } from './field-value.js';
import type { InventoryField, InventoryId, InventoryOptions, InventoryRow } from './types.js';

const inventories = {
  iga: { requirements: igaRequirements, readiness: igaReadiness },
  kipp: { requirements: kippRequirements, readiness: kippReadiness },
} as const;

/**
 * The innovations of a plan as an official inventory asks for them: its fields in its order, what is filled in, and in
 * words what is still missing, too short or too long. Which fields there are, and their limits, `igaRequirements` and
 * `kippRequirements` say, with their sources; that our six stages are the inventory's three, and that an innovation's
 * own description answers a field, is our own proposal and noted. In the order of the plan, drafts too.
 *
 * @example
 * const [row] = inventoryRows(masterplan, 'iga', { framework: kominfo2021 });
 * row?.missing[0]; // 'Inisiator: Wajib diisi.'
 */
export function inventoryRows(
  plan: Pick<Masterplan, 'innovations' | 'opds'>,
  inventory: InventoryId,
  { framework, lang = 'id' }: InventoryOptions,
): InventoryRow[] {
  const { readiness, requirements } = inventories[inventory];
  return plan.innovations.map((innovation) => {
    const found = readiness(innovation);
    const fields = requirements.fields.flatMap((requirement, at) => {
      const field = found.fields[at];
      return field === undefined ? [] : [fieldOf(innovation, requirement, field, found, lang)];
    });
    return {
      innovationId: innovation.id,
      code: innovation.code,
      name: innovation.name,
      opd: plan.opds.find(({ id }) => id === innovation.opdId)?.name ?? null,
      dimension:
        findDimension(framework, innovation.dimensionId)?.name[lang] ?? innovation.dimensionId,
      fields,
      missing: fields.flatMap(({ missing, title }) =>
        missing === null ? [] : [`${title}: ${missing}`],
      ),
    };
  });
}

function fieldOf(
  innovation: Innovation,
  requirement: InventoryRequirement,
  field: FieldReadiness,
  { issues }: InventoryReadiness,
  lang: Locale,
): InventoryField {
  const { path: own, sources, words } = field;
  const places = [own, ...sources].map((path) => path.join('.'));
  const wanting = issues.filter(({ path }) => places.includes(path.join('.')));
  const isOwn = requirement.form !== 'stages' && sources.every((path) => path === own);
  return {
    id: requirement.id,
    title: requirement.name[lang],
    value: fieldValue(innovation, requirement, field, lang),
    words,
    missing:
      wanting.length === 0 ? null : wanting.map((issue) => describeIssue(lang, issue)).join(' '),
    note: isOwn ? null : translateTerm(lang, 'proposal'),
  };
}
