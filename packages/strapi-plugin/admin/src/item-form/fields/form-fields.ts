import type { OpdScope } from '../../../../shared/contracts/approval';
import type { FormType } from '../../item-types/form-types';
import type { ChoicesOf } from './use-choices';
import type { FieldPath } from './value-at';

/** What the fields of a form share. */
export interface FormFields {
  readonly type: FormType;
  readonly item: object;
  readonly isDisabled: boolean;
  readonly choicesOf: ChoicesOf;
  /** Which OPDs the officer may name. */
  readonly mayName: OpdScope;
  /** What is wrong with a field, in words. */
  readonly errorAt: (path: readonly string[]) => string | undefined;
  readonly onChange: (path: FieldPath, value: unknown) => void;
}
