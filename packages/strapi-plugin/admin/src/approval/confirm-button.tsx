import { describeIssue, formatInteger } from '@kotacerdas/core/locale';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { AskingButton } from './asking-button';
import { countKinds } from './count-kinds';

/** Enough to see what is meant. */
const most = 8;

/** *Kunci*, *Setujui* for many, and *Ajukan* in spite of faults: asks first, with what it is about. */
export function ConfirmButton(props: ActButtonProps): React.JSX.Element {
  const { act, faults = [], isDisabled, items, onAct } = props;
  const { text, locale } = useText();
  const { typeName } = useNames();
  const wording = act === 'lock' || act === 'submit' ? act : 'approve';
  const lines =
    wording === 'submit'
      ? faults.map((issue) => describeIssue(locale, issue))
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
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {lines.slice(0, most).map((line, index) => (
          <li key={index}>
            <Typography style={{ overflowWrap: 'anywhere' }}>{line}</Typography>
          </li>
        ))}
        {lines.length > most && (
          <li>
            <Typography>{text('issues.more', { count: lines.length - most })}</Typography>
          </li>
        )}
      </Box>
    </AskingButton>
  );
}
