import type * as React from 'react';
import { useText } from '../translations/use-text';
import { contentManagerInput } from './content-manager-input';
import type { InputProps } from './input-props';
import { dimensionChoices } from './dimension-choices';
import { NamedSelect } from './named-select';

/** A dimension by its name. */
function DimensionInput(props: InputProps): React.JSX.Element {
  const { locale } = useText();
  return <NamedSelect {...props} options={dimensionChoices(locale)} />;
}

export default contentManagerInput(DimensionInput);
