import type * as React from 'react';
import { styled } from 'styled-components';
import { useDocked } from '../components/use-docked';

interface DockedBarProps {
  label: string;
  children: React.ReactNode;
}

/** What is to be pressed at the end of something longer than the screen: it stays at the lower edge of the window. */
export function DockedBar({ children, label }: DockedBarProps): React.JSX.Element {
  const bar = useDocked(true);
  return (
    <Bar ref={bar} role="group" aria-label={label}>
      {children}
    </Bar>
  );
}

const Bar = styled.div`
  position: sticky;
  z-index: 2;
  bottom: 0;
  display: flex;
  gap: 1.2rem;
  align-items: center;
  justify-content: space-between;
  padding: 1.2rem 1.6rem;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  button {
    flex: none;
  }
`;
