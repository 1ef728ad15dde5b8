import { uid, type TypeName } from './type-name';

/**
 * Relations that an officer edits stand in join tables, the only storage that the Document Service and
 * Content Manager can write; `column` is for rows that only this plugin writes (decision 0003).
 */

/** One other entry: `inversedBy` names the list on the other side that shows this one. */
export const one = <Inverse extends string = never>(target: TypeName, inversedBy?: Inverse) =>
  ({
    type: 'relation',
    relation: 'manyToOne',
    target: uid(target),
    ...(inversedBy === undefined ? {} : { inversedBy }),
  }) as const;

/** Any number of other entries, in an order that is kept. */
export const many = (target: TypeName) =>
  ({ type: 'relation', relation: 'manyToMany', target: uid(target) }) as const;

/** The other side of `one(…, inversedBy)`: read from there, never stored twice. */
export const inverse = (target: TypeName, mappedBy: string) =>
  ({ type: 'relation', relation: 'oneToMany', target: uid(target), mappedBy }) as const;

/** One other entry as a plain foreign key. */
export const column = (target: TypeName) =>
  ({
    type: 'relation',
    relation: 'manyToOne',
    target: uid(target),
    useJoinTable: false,
  }) as const;
