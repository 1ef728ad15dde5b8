import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import type * as React from 'react';
import { codesOf } from '../../../shared/classification/codes-of';
import { fieldOptions } from '../../../shared/classification/field-options';
import { useText } from '../translations/use-text';
import { CodeCombobox } from './classified/code-combobox';
import { namedCodes } from './classified/named-codes';
import { partsOfChosen } from './classified/parts-of-chosen';
import { useIsForeign, useOffered } from './classified/use-offered';
import { valueBeside } from './classified/value-beside';
import { contentManagerInput } from './content-manager-input';
import type { InputProps } from './input-props';
import { knownDimensions } from './known-dimensions';
import { NamedSelect } from './named-select';

/** A sub-dimension of the dimension that is chosen in the same form. */
function SubDimensionInput(props: InputProps): React.JSX.Element {
  return useIsForeign() ? <ForeignInput {...props} /> : <OwnInput {...props} />;
}

function OwnInput(props: InputProps): React.JSX.Element {
  const { text, locale } = useText();
  const { form } = useContentManagerContext();
  const dimensionId = valueBeside(form, props.name, 'dimensionId');
  const chosen = knownDimensions().find(({ id }) => id === dimensionId);
  const options = (chosen?.subDimensions ?? []).map(({ id, name }) => ({
    value: id,
    name: name[locale],
  }));
  return <NamedSelect {...props} options={options} emptyText={text('input.sub-dimension.none')} />;
}

function ForeignInput(props: InputProps): React.JSX.Element {
  const { text, locale } = useText();
  const { contentType, form } = useContentManagerContext();
  const { dimensionField, framework } = fieldOptions(props.attribute.options);
  const chosen = valueBeside(form, props.name, dimensionField);
  // Of a component only its values are known here.
  const isBound =
    chosen !== undefined ||
    (!props.name.includes('.') && contentType?.attributes[dimensionField] !== undefined);
  return (
    <CodeCombobox
      {...props}
      loaded={useOffered(framework)}
      emptyText={text('input.sub-dimension.none')}
      optionsOf={({ dimensions }) =>
        namedCodes(
          isBound ? partsOfChosen(dimensions, chosen) : codesOf(dimensions, 'sub-dimension'),
          locale,
        )
      }
    />
  );
}

export default contentManagerInput(SubDimensionInput);
