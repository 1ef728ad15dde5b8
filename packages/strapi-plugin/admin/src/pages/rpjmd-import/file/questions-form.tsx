import {
  Button,
  Checkbox,
  Field,
  Flex,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import * as React from 'react';
import type {
  RpjmdImportCheck,
  RpjmdImportRequest,
  RpjmdQuestionLine,
} from '../../../../../shared/contracts/rpjmd-import';
import { PlainSelect } from '../../../components/plain-select';
import { useText } from '../../../translations/use-text';
import { withAnswers, type TypedAnswers } from './with-answers';

interface QuestionsFormProps {
  check: RpjmdImportCheck;
  request: RpjmdImportRequest;
  isBusy: boolean;
  onAnswer: (request: RpjmdImportRequest) => void;
}

/** What only a person knows, asked together; the file is looked at again with the answers. */
export function QuestionsForm(props: QuestionsFormProps): React.JSX.Element | null {
  const { check, isBusy, onAnswer, request } = props;
  const { text } = useText();
  const [typed, setTyped] = React.useState<TypedAnswers>({});
  const [leaveOpen, setLeaveOpen] = React.useState(request.leaveOpen ?? false);
  const { opds, questions } = check;
  if (questions.length === 0) return null;
  const say = (id: string, value: string) => setTyped((before) => ({ ...before, [id]: value }));
  const hasFigures = questions.some(({ kind }) => kind === 'figure');
  const open = { value: '', name: text('rpjmd.question.open') };
  const field = (question: RpjmdQuestionLine): React.JSX.Element => {
    switch (question.kind) {
      case 'period':
        return (
          <Flex key="period" gap={3} wrap="wrap">
            {(['from', 'to'] as const).map((end) => (
              <Field.Root key={end}>
                <Field.Label>{text(`rpjmd.question.${end}`)}</Field.Label>
                <TextInput
                  inputMode="numeric"
                  maxLength={4}
                  value={typed[end] ?? ''}
                  onChange={({ target }: React.ChangeEvent<HTMLInputElement>) =>
                    say(end, target.value)
                  }
                />
              </Field.Root>
            ))}
          </Flex>
        );
      case 'vision':
        return (
          <Field.Root key="vision">
            <Field.Label>{text('rpjmd.question.vision')}</Field.Label>
            <Textarea
              value={typed['vision'] ?? ''}
              onChange={({ target }: React.ChangeEvent<HTMLTextAreaElement>) =>
                say('vision', target.value)
              }
            />
          </Field.Root>
        );
      case 'opd': {
        const near = question.candidates.map(({ opdId }) => opdId);
        const others = opds.filter(({ opdId }) => !near.includes(opdId));
        return (
          <PlainSelect
            key={question.id}
            label={text('rpjmd.question.opd', { found: question.found })}
            hint={placeOf(question)}
            value={typed[question.id] ?? ''}
            options={[
              open,
              ...[...question.candidates, ...others].map(({ name, opdId: value }) => ({
                value,
                name,
              })),
            ]}
            onChange={(value) => say(question.id, value)}
          />
        );
      }
      case 'unit':
        return (
          <PlainSelect
            key={question.id}
            label={text('rpjmd.question.unit')}
            hint={text('rpjmd.question.unit.said', {
              sheet: question.sheet,
              found: question.found,
            })}
            value={typed[question.id] ?? ''}
            options={[
              open,
              ...question.choices.map((value) => ({ value, name: text(`exchange.unit.${value}`) })),
            ]}
            onChange={(value) => say(question.id, value)}
          />
        );
      case 'figure':
        return (
          <PlainSelect
            key={question.id}
            label={text('rpjmd.question.figure', { found: question.found })}
            hint={placeOf(question)}
            value={typed[question.id] ?? ''}
            options={[
              open,
              ...question.readings.map(({ text: name, value }) => ({ value: String(value), name })),
            ]}
            onChange={(value) => say(question.id, value)}
          />
        );
    }
  };
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={3}
      background="warning100"
      padding={4}
      hasRadius
    >
      <Typography tag="h3" variant="delta">
        {text('rpjmd.questions', { count: questions.length })}
      </Typography>
      {hasFigures && (
        <PlainSelect
          label={text('rpjmd.question.sign')}
          value={typed['sign'] ?? ''}
          options={[
            open,
            { value: 'point', name: text('rpjmd.question.sign.point') },
            { value: 'comma', name: text('rpjmd.question.sign.comma') },
          ]}
          onChange={(value) => say('sign', value)}
        />
      )}
      {questions.map(field)}
      <Checkbox
        checked={leaveOpen}
        onCheckedChange={(checked: boolean | 'indeterminate') => setLeaveOpen(checked === true)}
      >
        {text('rpjmd.question.leave')}
      </Checkbox>
      <Flex>
        <Button
          variant="secondary"
          disabled={isBusy}
          onClick={() => onAnswer(withAnswers(request, check, typed, leaveOpen))}
        >
          {text('rpjmd.question.again')}
        </Button>
      </Flex>
    </Flex>
  );
}

const placeOf = ({ address, sheet }: { address: string; sheet: string }): string =>
  [sheet, address].filter(Boolean).join(' ');
