/**
 * A value that nobody writes to, at any depth. Ids keep what they are branded with.
 *
 * @example
 * const plan: DeepReadonly<{ tags: string[] }> = { tags: ['desa cerdas'] };
 */
export type DeepReadonly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };
