import type * as React from 'react';
import { useIntl } from 'react-intl';
import { pluginId } from '../plugin-id';
import { contentManagerInput } from './content-manager-input';
import type { InputProps } from './input-props';
import { NamedSelect } from './named-select';

/** One of a closed set, by its name in the reader's language. */
function ChoiceInput(props: InputProps): React.JSX.Element {
  const intl = useIntl();
  const { enum: values = [], options: { set = '' } = {} } = props.attribute;
  const options = values.map((value) => ({
    value,
    name: intl.formatMessage({ id: `${pluginId}.choice.${set}.${value}`, defaultMessage: value }),
  }));
  return <NamedSelect {...props} options={options} />;
}

export default contentManagerInput(ChoiceInput);
