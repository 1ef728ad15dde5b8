import { useIsMobile } from '@strapi/strapi/admin';
import * as React from 'react';
import { opensAtFirst } from './opens-at-first';

interface FoldProps {
  heading: React.ReactNode;
  /** Its place among its neighbours. */
  at: number;
  children: React.ReactNode;
}

/** A part below its heading that can be folded away; it stays as the officer left it while the page renews its data. */
export function Fold({ at, children, heading }: FoldProps): React.JSX.Element {
  const isNarrow = useIsMobile();
  const [chosen, setChosen] = React.useState<boolean | null>(null);
  const isOpen = chosen ?? opensAtFirst(at, isNarrow);
  const toggle = (event: React.MouseEvent) => {
    event.preventDefault();
    setChosen(!isOpen);
  };
  return (
    <details open={isOpen}>
      <summary style={{ cursor: 'pointer', overflowWrap: 'anywhere' }} onClick={toggle}>
        {heading}
      </summary>
      {isOpen && children}
    </details>
  );
}
