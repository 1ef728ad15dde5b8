/** An entry that is about to be written; refs stand for ids that the database will give. */
export interface AnyDraft {
  readonly ref: string;
  readonly data: object & { readonly updatedAt?: string };
  readonly links: Readonly<Record<string, readonly string[] | undefined>>;
}
