import { Typography } from '@strapi/design-system';
import { Earth, EyeStriked } from '@strapi/icons';
import type * as React from 'react';
import { AskButton } from '../../../components/ask-button';
import { useText } from '../../../translations/use-text';

interface OfferButtonProps {
  /** Of the book. */
  name: string;
  isOffered: boolean;
  mayOffer: boolean;
  isDisabled: boolean;
  onOffer: (isOffered: boolean) => void;
}

/** Puts a book on the portal for everybody, or takes it away; both are asked first. */
export function OfferButton(props: OfferButtonProps): React.JSX.Element | null {
  const { isDisabled, isOffered, mayOffer, name, onOffer } = props;
  const { text } = useText();
  if (!mayOffer) {
    return isOffered ? (
      <Typography textColor="success700">{text('books.printed.offered')}</Typography>
    ) : null;
  }
  const act = isOffered ? 'take' : 'offer';
  return (
    <>
      {isOffered && <Typography textColor="success700">{text('books.printed.offered')}</Typography>}
      <AskButton
        label={text(`books.printed.${act}`)}
        of={name}
        Icon={isOffered ? EyeStriked : Earth}
        title={text(`books.printed.${act}.title`)}
        question={text(`books.printed.${act}.question`, { name })}
        yes={text(`books.printed.${act}`)}
        no={text('act.cancel')}
        isDisabled={isDisabled}
        onYes={() => onOffer(!isOffered)}
      />
    </>
  );
}
