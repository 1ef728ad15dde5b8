import * as React from 'react';

/** What a value is once it has not changed for a moment, so that not every letter asks the server. */
export function useSettled<Value>(value: Value, milliseconds = 300): Value {
  const [settled, setSettled] = React.useState(value);
  React.useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
