import type * as React from 'react';
import { codesOf } from '../../../shared/classification/codes-of';
import { fieldOptions } from '../../../shared/classification/field-options';
import { useText } from '../translations/use-text';
import { CodeList } from './classified/code-list';
import { namedCodes } from './classified/named-codes';
import { useOffered } from './classified/use-offered';
import { contentManagerInput } from './content-manager-input';
import type { InputProps } from './input-props';

/** Several dimensions or sub-dimensions by their names. */
function DimensionsInput(props: InputProps): React.JSX.Element {
  const { locale } = useText();
  const { framework, level } = fieldOptions(props.attribute.options);
  return (
    <CodeList
      {...props}
      loaded={useOffered(framework)}
      optionsOf={({ dimensions }) => namedCodes(codesOf(dimensions, level), locale)}
    />
  );
}

export default contentManagerInput(DimensionsInput);
