import { frameworks } from '@kotacerdas/core/framework';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import { contentManagerInput } from './content-manager-input';
import type { InputProps } from './input-props';
import { NamedSelect } from './named-select';

/** The framework ("kerangka") of a plan. */
function FrameworkInput(props: InputProps): React.JSX.Element {
  const { locale } = useText();
  const names = new Map(frameworks.map(({ id, name }) => [id, name[locale]]));
  const options = [...names].map(([value, name]) => ({ value, name }));
  return <NamedSelect {...props} options={options} />;
}

export default contentManagerInput(FrameworkInput);
