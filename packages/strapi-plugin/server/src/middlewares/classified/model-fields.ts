import * as z from 'zod/mini';
import { fieldOptions, type FieldOptions } from '../../../../shared/classification/field-options';

const attribute = z.object({
  type: z.string(),
  customField: z.optional(z.string()),
  component: z.optional(z.string()),
  required: z.optional(z.boolean()),
  options: z.optional(z.unknown()),
});

const model = z.object({
  uid: z.string(),
  options: z.optional(z.looseObject({ draftAndPublish: z.optional(z.boolean()) })),
  attributes: z.record(z.string(), attribute),
});

/** An attribute that holds codes of a framework. */
export interface ClassifiedField {
  readonly name: string;
  readonly options: FieldOptions;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** Another attribute of the model, that says which dimension this one is a part of. */
  readonly dimensionField: string | null;
}

/** What of a content type or component the check has to look at. */
export interface ModelFields {
  readonly uid: string;
  readonly hasDrafts: boolean;
  readonly fields: readonly ClassifiedField[];
  /** Attributes that hold components: which, or `null` for a dynamic zone, whose data says it. */
  readonly nested: ReadonlyMap<string, string | null>;
}

const kinds = ['dimension', 'dimensions', 'sub-dimension'] as const;

/** Reads a model as Strapi has it; `null` of what is none. */
export function modelFields(given: unknown): ModelFields | null {
  const parsed = model.safeParse(given);
  if (!parsed.success) return null;
  const { attributes, options, uid } = parsed.data;
  const kindOf = (name: string | undefined) =>
    kinds.find((kind) => name !== undefined && attributes[name]?.customField === uidOf(kind));
  const names = Object.keys(attributes);
  return {
    uid,
    hasDrafts: options?.draftAndPublish === true,
    fields: names.flatMap((name): ClassifiedField[] => {
      const kind = kindOf(name);
      if (kind === undefined) return [];
      const chosen = fieldOptions(attributes[name]?.options);
      const isPart = kind === 'sub-dimension';
      return [
        {
          name,
          options: isPart ? { ...chosen, level: 'sub-dimension' } : chosen,
          isList: kind === 'dimensions',
          isRequired: attributes[name]?.required === true,
          dimensionField:
            isPart && kindOf(chosen.dimensionField) === 'dimension' ? chosen.dimensionField : null,
        },
      ];
    }),
    nested: new Map(
      names.flatMap((name): [string, string | null][] => {
        const { component = null, type } = attributes[name] ?? {};
        return type === 'component' || type === 'dynamiczone' ? [[name, component]] : [];
      }),
    ),
  };
}

const uidOf = (kind: (typeof kinds)[number]) => `plugin::kotacerdas.${kind}`;
