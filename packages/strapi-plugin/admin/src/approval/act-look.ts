import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { ButtonProps } from '@strapi/design-system';
import { ArrowLeft, ArrowClockwise, Check, Lock, PaperPlane, Pencil } from '@strapi/icons';

interface Look {
  variant: NonNullable<ButtonProps['variant']>;
  Icon: typeof PaperPlane;
}

/** How the button of each act looks: the usual next step stands out. */
export const actLook: Readonly<Record<ApprovalAct, Look>> = {
  submit: { variant: 'default', Icon: PaperPlane },
  withdraw: { variant: 'tertiary', Icon: ArrowClockwise },
  return: { variant: 'secondary', Icon: ArrowLeft },
  approve: { variant: 'default', Icon: Check },
  lock: { variant: 'secondary', Icon: Lock },
  reopen: { variant: 'secondary', Icon: Pencil },
};
