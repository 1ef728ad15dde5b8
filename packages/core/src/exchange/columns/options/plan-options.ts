import { indicatorsOf } from '../../../framework/indicators-of.js';
import type { Framework, LocalisedText } from '../../../framework/types.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { ColumnOption } from '../column-option.js';
import { distinctLabels } from './distinct-labels.js';
import { scopeKey, scopeOptions } from './scope-options.js';

/**
 * What cells of a sheet may refer to: entries of the plan, and what its framework names.
 *
 * @example
 * optionSources.includes('opds'); // true
 */
export const optionSources = [
  'dimensions',
  'subDimensions',
  'opds',
  'problems',
  'needs',
  'innovations',
  'strategies',
  'programs',
  'analyses',
  'factors',
  'scopes',
  'indicators',
  'rpjmdObjectives',
  'rpjmdPrograms',
] as const;

/**
 * What cells may refer to: entries of one of a plan's lists, or what its framework names.
 *
 * @example
 * const source: OptionSource = 'opds';
 */
export type OptionSource = (typeof optionSources)[number];

/**
 * All that cells may refer to, with the labels that sheets show.
 *
 * @example
 * const countOpds = ({ opds }: PlanOptions) => opds.length;
 */
export type PlanOptions = Readonly<Record<OptionSource, readonly ColumnOption[]>>;

/** All that cells may refer to, with labels that tell each from the others. */
export function planOptions(plan: Masterplan, framework: Framework): PlanOptions {
  const scopes = scopeOptions(framework);
  const labels = new Map(scopes.map(({ label, value }) => [value, label]));
  const parts = framework.dimensions.flatMap(({ subDimensions }) => subDimensions);
  return {
    dimensions: distinctLabels(framework.dimensions.map(byName)),
    subDimensions: distinctLabels(parts.map(byName)),
    opds: entries(
      plan.opds,
      ({ name }) => name,
      ({ shortName }) => shortName,
    ),
    problems: entries(plan.problems, ({ title }) => title),
    needs: entries(plan.needs, ({ title }) => title),
    innovations: entries(plan.innovations, ({ name }) => name),
    strategies: entries(plan.strategies, ({ statement }) => statement),
    programs: entries(plan.programs, ({ name }) => name),
    analyses: distinctLabels(
      plan.swot.map(({ id, scope }) => {
        const key = scopeKey(scope);
        return { value: id, label: labels.get(key) ?? both(key), code: key };
      }),
    ),
    factors: factorOptions(plan),
    scopes,
    indicators: distinctLabels(indicatorsOf(framework.readiness).map(byName)),
    rpjmdObjectives: entries(plan.rpjmd?.objectives ?? [], ({ statement }) => statement),
    rpjmdPrograms: distinctLabels(
      (plan.rpjmd?.programs ?? []).map(({ id, name, nomenclatureCode }) => ({
        value: id,
        code: nomenclatureCode,
        name,
        label: both(`${nomenclatureCode} ${name}`),
      })),
    ),
  };
}

const both = (text: string): LocalisedText => ({ id: text, en: text });

const byName = ({ id, name }: { id: string; name: LocalisedText }): ColumnOption => ({
  value: id,
  label: name,
  code: id,
});

function entries<Entry extends { readonly id: string; readonly code: string }>(
  list: readonly Entry[],
  nameOf: (entry: Entry) => string,
  shortNameOf: (entry: Entry) => string = nameOf,
): ColumnOption[] {
  return distinctLabels(
    list.map((entry) => ({
      value: entry.id,
      code: entry.code,
      name: shortNameOf(entry),
      label: both(`${entry.code} ${nameOf(entry)}`),
    })),
  );
}

/** Strategies cite factors by code alone; which analysis they belong to, the row says. */
function factorOptions(plan: Masterplan): ColumnOption[] {
  const codes = new Set(plan.swot.flatMap(({ factors }) => factors.map(({ code }) => code)));
  return distinctLabels([...codes].map((code) => ({ value: code, label: both(code) })));
}
