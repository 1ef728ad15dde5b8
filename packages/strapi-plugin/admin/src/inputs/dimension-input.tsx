import type * as React from 'react';
import { codesOf } from '../../../shared/classification/codes-of';
import { fieldOptions } from '../../../shared/classification/field-options';
import { useText } from '../translations/use-text';
import { CodeCombobox } from './classified/code-combobox';
import { namedCodes } from './classified/named-codes';
import { useIsForeign, useOffered } from './classified/use-offered';
import { contentManagerInput } from './content-manager-input';
import { dimensionChoices } from './dimension-choices';
import type { InputProps } from './input-props';
import { NamedSelect } from './named-select';

/** A dimension by its name; in an office's own content type, also a sub-dimension. */
function DimensionInput(props: InputProps): React.JSX.Element {
  return useIsForeign() ? <ForeignInput {...props} /> : <OwnInput {...props} />;
}

function OwnInput(props: InputProps): React.JSX.Element {
  const { locale } = useText();
  return <NamedSelect {...props} options={dimensionChoices(locale)} />;
}

function ForeignInput(props: InputProps): React.JSX.Element {
  const { locale } = useText();
  const { framework, level } = fieldOptions(props.attribute.options);
  return (
    <CodeCombobox
      {...props}
      loaded={useOffered(framework)}
      optionsOf={({ dimensions }) => namedCodes(codesOf(dimensions, level), locale)}
    />
  );
}

export default contentManagerInput(DimensionInput);
