import { useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import { changedFields, type Fields, isLost } from './lost-input';

interface LostInput {
  /** The fields that a refused save has put back; `null` where nothing is lost. */
  lost: Fields | null;
  /** Writes them into the form again, over what is stored now. */
  restore: () => void;
}

/**
 * Content Manager shows what is typed as saved at once, and when the server refuses puts back what is stored: what was
 * typed is gone. This remembers it.
 */
export function useLostInput(): LostInput {
  const form = useForm('LostInput', (state) => state);
  const { initialValues, isSubmitting, modified, setValues, values } = form;
  const typed = React.useRef<Fields>({});
  const wasSent = React.useRef(false);
  const [lost, setLost] = React.useState<Fields | null>(null);

  React.useEffect(() => {
    if (isSubmitting) {
      wasSent.current = true;
    } else if (modified) {
      typed.current = changedFields(initialValues, values);
      wasSent.current = false;
    } else if (wasSent.current) {
      setLost(isLost(typed.current, values) ? typed.current : null);
    }
  }, [initialValues, isSubmitting, modified, values]);

  const restore = () => {
    setValues({ ...values, ...lost });
    setLost(null);
  };

  return { lost, restore };
}
