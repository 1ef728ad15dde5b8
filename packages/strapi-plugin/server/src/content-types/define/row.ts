interface Values {
  string: string;
  text: string;
  integer: number;
  float: number;
  biginteger: string;
  boolean: boolean;
  date: string;
  datetime: string;
  json: unknown;
  customField: string;
}

/** Custom fields that hold lists; what an officer's browser sent is checked with the document. */
type ListField = 'plugin::kotacerdas.text-list' | 'plugin::kotacerdas.choices';

type ValueOf<A> = A extends { customField: ListField }
  ? unknown
  : A extends { enum: readonly (infer V)[] }
    ? V
    : A extends { type: infer T extends keyof Values }
      ? Values[T]
      : never;

type ColumnName<A> = {
  [K in keyof A]: A[K] extends { type: 'relation' } ? never : K;
}[keyof A];

type LinkName<A> = {
  [K in keyof A]: A[K] extends { type: 'relation'; mappedBy: string }
    ? never
    : A[K] extends { type: 'relation' }
      ? K extends 'plan'
        ? never
        : K
      : never;
}[keyof A];

/** The own columns of an entry: anything can be empty, since an officer may save half an entry. */
export type Columns<A> = { [K in ColumnName<A>]: ValueOf<A[K]> | null };

/** The ids that each relation of an entry holds, in order. */
export type Links<A> = { [K in LinkName<A>]: readonly number[] };

/** An entry as the database gives it, before its relations are known. */
export type ScalarRow<T extends { attributes: object }> = Columns<T['attributes']> & {
  id: number;
  documentId: string;
  updatedAt: string | null;
};

/** An entry with the relations it owns as ids. */
export type Row<T extends { attributes: object }> = ScalarRow<T> & {
  links: Links<T['attributes']>;
};
