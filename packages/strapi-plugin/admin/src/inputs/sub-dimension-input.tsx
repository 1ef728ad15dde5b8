import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import { contentManagerInput } from './content-manager-input';
import type { InputProps } from './input-props';
import { knownDimensions } from './known-dimensions';
import { NamedSelect } from './named-select';

/** A sub-dimension of the dimension that is chosen in the same form. */
function SubDimensionInput(props: InputProps): React.JSX.Element {
  const { text, locale } = useText();
  const { form } = useContentManagerContext();
  const chosen = knownDimensions().find(({ id }) => id === dimensionOf(form));
  const options = (chosen?.subDimensions ?? []).map(({ id, name }) => ({
    value: id,
    name: name[locale],
  }));
  return <NamedSelect {...props} options={options} emptyText={text('input.sub-dimension.none')} />;
}

function dimensionOf(form: unknown): unknown {
  if (typeof form !== 'object' || form === null || !('values' in form)) return undefined;
  const { values } = form;
  return typeof values === 'object' && values !== null && 'dimensionId' in values
    ? values.dimensionId
    : undefined;
}

export default contentManagerInput(SubDimensionInput);
