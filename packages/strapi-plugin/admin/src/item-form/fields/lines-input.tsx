import * as React from 'react';
import { linesOf, textsOf } from '../../inputs/texts-of';
import { PlainInput } from './plain-input';

type LinesInputProps = Omit<React.ComponentProps<typeof PlainInput>, 'value' | 'onChange'> & {
  value: unknown;
  onChange: (lines: readonly string[]) => void;
};

/** A list of texts, one a line: what is typed stays as it is, the form holds the clean list. */
export function LinesInput({ onChange, value, ...rest }: LinesInputProps): React.JSX.Element {
  const [typed, setTyped] = React.useState<string | null>(null);
  const stored = textsOf(value);
  const isSame = typed !== null && linesOf(typed).join('\n') === stored.join('\n');
  return (
    <PlainInput
      {...rest}
      type="long"
      value={isSame ? typed : stored.join('\n')}
      onChange={(next) => {
        setTyped(next);
        onChange(linesOf(next));
      }}
    />
  );
}
