import { Check } from '@strapi/icons';
import type * as React from 'react';
import { styled } from 'styled-components';
import {
  importSteps,
  type ImportState,
  type ImportStep,
} from '../../../exchange/import-state/import-state';
import { openSteps } from '../../../exchange/import-state/steps';
import { useText } from '../../../translations/use-text';

interface StepListProps {
  state: ImportState;
  onGo: (step: ImportStep) => void;
}

/** How far the file is, and the way back to what was chosen. */
export function StepList({ onGo, state }: StepListProps): React.JSX.Element {
  const { text } = useText();
  const open = openSteps(state);
  const at = importSteps.indexOf(state.step);
  return (
    <nav aria-label={text('exchange.steps')}>
      <Steps>
        {importSteps.map((step, place) => {
          const isCurrent = step === state.step;
          const isSkipped = place < at && !open.has(step) && state.step !== 'done';
          return (
            <li key={step}>
              <Step
                type="button"
                disabled={!open.has(step)}
                {...(isCurrent ? { 'aria-current': 'step' as const } : {})}
                onClick={() => onGo(step)}
              >
                <Number aria-hidden>{place < at && !isSkipped ? <Check /> : place + 1}</Number>
                <span>
                  {text(`exchange.step.${step}`)}
                  {isSkipped && <Small> ({text('exchange.step.skipped')})</Small>}
                </span>
              </Step>
            </li>
          );
        })}
      </Steps>
    </nav>
  );
}

const Steps = styled.ol`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 2.4rem;
`;

const Number = styled.span`
  display: grid;
  place-items: center;
  width: 2.4rem;
  height: 2.4rem;
  border: 1px solid currentcolor;
  border-radius: 50%;
  font-size: 1.2rem;

  svg {
    width: 1.2rem;
    height: 1.2rem;
  }
`;

const Small = styled.small`
  font-weight: 400;
`;

const Step = styled.button`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  padding: 0.8rem 0;
  border: 0;
  border-bottom: 2px solid transparent;
  background: none;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: 600;
  cursor: pointer;

  &:disabled {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 400;
    cursor: default;
  }

  &[aria-current] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
  }

  &[aria-current] ${Number} {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.neutral0};
  }
`;
