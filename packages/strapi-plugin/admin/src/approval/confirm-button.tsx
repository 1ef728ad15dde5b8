import { formatInteger } from '@kotacerdas/core/locale';
import type * as React from 'react';
import { FewLines } from '../components/few-lines';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { AskingButton } from './asking-button';
import { countKinds } from './count-kinds';
import { faultLine } from './fault-line';

/** *Kunci*, *Setujui* for many, and *Ajukan* in spite of faults: asks first, with what it is about. */
export function ConfirmButton(props: ActButtonProps): React.JSX.Element {
  const { act, faults = [], isDisabled, items, onAct } = props;
  const { text, locale } = useText();
  const { typeName } = useNames();
  const wording = act === 'lock' || act === 'submit' ? act : 'approve';
  const lines =
    wording === 'submit'
      ? faults.map((issue) => faultLine(locale, issue, items.length > 1))
      : countKinds(items).map(
          ({ count, type }) => `${typeName(type)}: ${formatInteger(locale, count)}`,
        );
  const count = wording === 'submit' ? faults.length : items.length;
  return (
    <AskingButton
      act={act}
      isDisabled={isDisabled}
      onAct={onAct}
      title={text(`act.confirm.${wording}.title`, { count })}
      text={text(`act.confirm.${wording}.text`)}
      yes={text(`act.confirm.${wording}.yes`)}
    >
      <FewLines lines={lines} most={8} />
    </AskingButton>
  );
}
