import type * as React from 'react';
import type { InputProps } from './input-props';

/** Strapi's types let an input expect nothing: this checks what Content Manager really hands over. */
export function contentManagerInput(
  Input: React.ComponentType<InputProps>,
): React.FunctionComponent<Partial<InputProps>> {
  return function ContentManagerInput(props) {
    return isComplete(props) ? <Input {...props} /> : null;
  };
}

function isComplete(props: Partial<InputProps>): props is InputProps {
  return (
    props.name !== undefined &&
    props.label !== undefined &&
    props.attribute !== undefined &&
    props.onChange !== undefined
  );
}
