import type { TemplateResult } from 'lit';
import { exactly } from '../../base/explain/exact.js';
import type { Factor } from '../model/board.js';
import { readField, type FieldName } from '../model/read-field.js';
import type { BoardContext } from './board-context.js';
import { field } from './field.js';

/** A field of a factor: what the plan says, or what is being typed. */
export function factorField(
  { board, editor, locale, result, text }: BoardContext,
  factor: Factor,
  name: FieldName,
): TemplateResult {
  const { method } = result;
  const key = `${factor.id} ${name}`;
  const typed = board.typed[key];
  const read = typed === undefined ? null : readField(name, typed, factor.kind, method, locale);
  const isPercent = method.weightUnit === 'percent';
  const shown = {
    statement: () => factor.statement,
    weight: () => exactly(locale, [factor.weight], isPercent ? 0 : 2)(factor.weight),
    rating: () => exactly(locale, [factor.rating], 0)(factor.rating),
  };
  return field({
    key,
    label: text[name === 'weight' && isPercent ? 'weightPercent' : name],
    of: factor.code,
    value: typed ?? shown[name](),
    problem: read?.ok === false ? read.problem : null,
    locale,
    lines: name === 'statement',
    signed: method.ratingScale === 'signed',
    input: (value) => editor.type(factor, name, value, method, locale),
    commit: () => editor.commit(method, locale),
  });
}
