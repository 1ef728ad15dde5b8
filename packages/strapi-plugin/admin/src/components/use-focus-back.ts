import * as React from 'react';

/** Gives the focus back to what had it before, as a button that opened a dialog which doesn't know that it did. */
export function useFocusBack(): void {
  const [before] = React.useState(() => document.activeElement);
  React.useEffect(
    () => () => {
      // After the dialog has let go of it.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
}
