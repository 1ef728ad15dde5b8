import type * as React from 'react';
import { useText } from '../translations/use-text';
import { contentManagerInput } from './content-manager-input';
import type { InputProps } from './input-props';
import { knownDimensions } from './known-dimensions';
import { NamedSelect } from './named-select';

/** A dimension by its name. */
function DimensionInput(props: InputProps): React.JSX.Element {
  const { locale } = useText();
  const options = knownDimensions().map(({ id, name }) => ({ value: id, name: name[locale] }));
  return <NamedSelect {...props} options={options} />;
}

export default contentManagerInput(DimensionInput);
