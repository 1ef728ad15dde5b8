import type { ColumnContext } from '../../columns/column-context.js';
import type { SheetTopic } from '../../columns/sheet-topic.js';
import { distinctLabels } from '../../columns/options/distinct-labels.js';
import type { OptionSource } from '../../columns/options/plan-options.js';
import type { ColumnOption } from '../../columns/column-option.js';
import type { DraftRow } from '../types.js';

const cited: readonly OptionSource[] = [
  'problems',
  'needs',
  'innovations',
  'strategies',
  'programs',
];

/** The context with what a sheet brings: what comes after may refer to it. */
export function extendOptions(
  context: ColumnContext,
  topic: SheetTopic,
  rows: readonly DraftRow[],
): ColumnContext {
  const added = rows.filter(({ id }) => id === null);
  if (added.length === 0) return context;
  const source = cited.find((name) => name === topic);
  if (source !== undefined) return withOptions(context, source, added.map(entryOption));
  if (topic !== 'swot') return context;
  const factors = withOptions(context, 'factors', added.flatMap(factorOption));
  const known = new Set(context.options.analyses.map(({ value }) => value));
  const scopes = new Map(context.options.scopes.map((scope) => [scope.value, scope]));
  const analyses = added.flatMap(({ itemId, record }) => {
    const { scope } = record;
    const option = typeof scope === 'string' ? scopes.get(scope) : undefined;
    if (option === undefined || known.has(itemId)) return [];
    known.add(itemId);
    return [{ ...option, value: itemId, code: String(option.value) }];
  });
  return withOptions(factors, 'analyses', analyses);
}

function withOptions(
  context: ColumnContext,
  source: OptionSource,
  added: readonly ColumnOption[],
): ColumnContext {
  const values = new Set(context.options[source].map(({ value }) => value));
  const options = [...context.options[source], ...added.filter(({ value }) => !values.has(value))];
  return { ...context, options: { ...context.options, [source]: distinctLabels(options) } };
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

function entryOption({ itemId, record }: DraftRow): ColumnOption {
  const code = text(record['code']) ?? itemId;
  const name = text(record['title']) ?? text(record['name']) ?? text(record['statement']);
  const label = `${code} ${name ?? ''}`;
  return { value: itemId, code, name, label: { id: label, en: label } };
}

function factorOption({ record }: DraftRow): ColumnOption[] {
  const code = text(record['code']);
  return code === undefined ? [] : [{ value: code, label: { id: code, en: code } }];
}
