import type * as React from 'react';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { AskingButton } from './asking-button';

interface OpenLevelsButtonProps extends ActButtonProps {
  /** How many indicators have no final level. */
  open: number;
}

/** *Ajukan* and *Setujui* of an assessment that isn't decided throughout: says what would stay open. */
export function OpenLevelsButton(props: OpenLevelsButtonProps): React.JSX.Element {
  const { act, isDisabled, onAct, open } = props;
  const { text } = useText();
  return (
    <AskingButton
      act={act}
      isDisabled={isDisabled}
      onAct={onAct}
      title={text('act.open-levels.title', { count: open })}
      text={text('act.open-levels.text')}
      yes={text('act.open-levels.yes', { act: text(`act.${act}`) })}
    />
  );
}
