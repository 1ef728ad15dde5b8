import { nothing, type TemplateResult } from 'lit';
import type { ProgramContext } from '../program-context.js';
import { textField } from './text-field.js';

type PlainName =
  'code' | 'name' | 'objective' | 'activity' | 'output' | 'risk' | 'nomenclatureCode';

export interface PlainOptions {
  readonly lines?: boolean;
  readonly required?: boolean;
  readonly hint?: unknown;
}

/** A field of the programme that is a text as it is typed; an optional one that is empty is none. */
export function plainField(
  context: ProgramContext,
  name: PlainName,
  { hint = nothing, lines = false, required = false }: PlainOptions = {},
): TemplateResult {
  const { editor, form, text } = context;
  return textField(context, {
    key: name,
    label: text.fields[name],
    hint,
    required,
    kind: lines ? 'lines' : 'line',
    value: form.fields[name] ?? '',
    input: (typed) =>
      editor.typeText({ [name]: typed === '' && !required ? undefined : typed }, name),
    commit: () => editor.commit(),
  });
}
