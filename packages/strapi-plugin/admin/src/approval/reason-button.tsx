import * as React from 'react';
import type { ActButtonProps } from './act-button-props';
import { ReasonDialog } from './reason-dialog';
import { subjectOf } from './subject-of';

/** *Kembalikan* and *Buka kembali*: ask for the reason. */
export function ReasonButton(props: ActButtonProps): React.JSX.Element {
  // What is typed for one item isn't meant for another. While the dialog is open it stays what it was opened with,
  // also when only some of many items are left to act on.
  const [held, setHeld] = React.useState<string | null>(null);
  const subject = held ?? subjectOf(props.items);
  return (
    <ReasonDialog
      key={subject}
      {...props}
      subject={subject}
      isOpen={held !== null}
      onOpenChange={(isOpen) => setHeld(isOpen ? subject : null)}
    />
  );
}
