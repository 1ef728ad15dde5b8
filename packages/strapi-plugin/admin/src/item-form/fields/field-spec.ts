import type { TextKey } from '../../translations/use-text';
import type { NumberUnit } from './typed-number';
import type { FieldPath } from './value-at';

/** What a form can choose from, by name of the list. */
export type ChoiceList =
  | 'opds'
  | 'dimensions'
  | 'sub-dimensions'
  | 'rpjmd-objectives'
  | 'problems'
  | 'needs'
  | 'analyses'
  /** Of the chosen analysis. */
  | 'factors';

/** How a field is written. */
export type FieldInput =
  | { kind: 'line' | 'text' | 'lines' | 'day' }
  | {
      kind: 'number';
      unit: NumberUnit;
      min: number;
      max?: number;
      hint: TextKey;
    }
  /** One of a closed set, by the names that Content Manager has for it. */
  | { kind: 'choice'; set: string; values: readonly string[] }
  | { kind: 'one'; list: ChoiceList }
  | { kind: 'several'; list: ChoiceList };

/** A field of a form: where it stands in the item, and by which column's name officers know it. */
export interface FieldSpec {
  readonly path: FieldPath;
  readonly column: string;
  readonly input: FieldInput;
  readonly isRequired?: boolean;
}

/** Fields under one heading; all but the first are folded at first. */
export interface FieldGroup {
  readonly title: TextKey;
  readonly fields: readonly FieldSpec[];
  /** What has to be known before any of them is filled in. */
  readonly hint?: TextKey;
  /** What is no list of fields has a part of its own. */
  readonly part?: 'stages' | 'partners';
}
