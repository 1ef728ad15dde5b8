import type { FailureCode } from '../../shared/contracts/failure';

/** What a route doesn't say about itself. */
export interface Operation {
  summary: string;
  /** The type of the body that is sent, by its name in `types.ts`. */
  request?: string;
  /** A form in its place: what its file is, and the types of its fields, which are JSON. */
  form?: { readonly file: string; readonly fields: Readonly<Record<string, string>> };
  /** What is answered, by status; `null` has no body. */
  answers: Readonly<Record<number, Answer | null>>;
  failures: readonly FailureCode[];
  /** The types of refusals that say more than others do. */
  refusals?: Readonly<Partial<Record<FailureCode, string>>>;
  query?: readonly QueryParameter[];
}

/** A type by its name in `types.ts` and whether it is many of them, or a text of another kind. */
export type Answer =
  | { json: string; list?: boolean; file?: readonly string[] }
  | { text: 'text/html' | 'text/csv' | 'text/javascript' }
  /** Bytes, of one of several kinds. */
  | { file: readonly string[] };

export interface QueryParameter {
  name: string;
  description: string;
  required?: true;
  schema: object;
}

/** By `METHOD /path`, as the route table of the plugin has them. */
export type Operations = Readonly<Record<string, Operation>>;
