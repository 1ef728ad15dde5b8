import { formatInteger } from '@kotacerdas/core/locale';
import { Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { FewLines } from '../components/few-lines';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { faultLine } from './fault-line';
import type { Question } from './questions-of';

interface QuestionPartProps extends Pick<ActButtonProps, 'act' | 'items'> {
  question: Question;
}

/** One of the things to be known before an act is done: what it is, and what it is about. */
export function QuestionPart(props: QuestionPartProps): React.JSX.Element {
  const { act, items, question } = props;
  const { text, locale } = useText();
  const { typeName } = useNames();
  const isOne = items.length === 1;
  const [said, lines] = (() => {
    switch (question.about) {
      case 'kinds': {
        const wording = act === 'lock' ? act : 'approve';
        const counts = question.kinds.map(
          ({ count, type }) => `${typeName(type)}: ${formatInteger(locale, count)}`,
        );
        // One item is named in the title.
        return [text(`act.ask.${wording}`), isOne ? [] : counts] as const;
      }
      case 'faults': {
        const { faults } = question;
        return [
          text('act.ask.faults', { count: faults.length }),
          faults.map((issue) => faultLine(locale, issue, !isOne)),
        ] as const;
      }
      case 'levels':
        return [
          text('act.ask.levels'),
          question.assessments.map((each) => text('act.ask.levels.of', each)),
        ] as const;
    }
  })();
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <Typography tag="p">{said}</Typography>
      {lines.length > 0 && <FewLines lines={lines} most={8} />}
    </Flex>
  );
}
