import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { useSearchParams } from 'react-router-dom';
import { tourPath, tourSeenPath, type TourResponse } from '../../../shared/contracts/tour';
import { useAllowed } from '../api/use-allowed';
import { type Loaded, useLoaded } from '../api/use-loaded';
import { useNotifyFailure } from '../api/use-notify-failure';
import { useTellFailure } from '../api/use-tell-failure';
import { stepIn, withStep } from './step-in';
import { tourSteps, type TourStep } from './tour-steps';

export interface Tour {
  steps: readonly TourStep[];
  /** The one that is shown; `null` when no tour is taken. */
  at: number | null;
  /** Whether it is still to be offered. */
  isOffered: boolean;
  /** Until it is known whether the tour is offered, nothing below it is drawn: it would move. */
  isKnown: boolean;
  goTo: (step: number) => void;
  /** Ends it, or leaves it out; it isn't offered again. */
  leave: () => void;
}

/** The tour of *Beranda*. Which step is shown stands in the address, over a reload; that it was seen, on the server. */
export function useTour(): Tour {
  const { post } = useFetchClient();
  const notifyFailure = useNotifyFailure();
  const tellFailure = useTellFailure();
  const allowed = useAllowed();
  const steps = tourSteps(allowed);
  const { result } = useLoaded<TourResponse['data']>(tourPath);
  const [isOver, setOver] = React.useState(false);
  const [address, setAddress] = useSearchParams();
  const at = stepIn(address, steps.length);
  const isOffered = isNew(result) && !isOver && at === null;
  const markSeen = () => {
    if (!isNew(result) || isOver) return;
    setOver(true);
    post(tourSeenPath).catch((error: unknown) => notifyFailure(tellFailure(error)));
  };
  const show = (step: number | null) =>
    setAddress((before) => withStep(before, step), { replace: true });
  return {
    steps,
    at,
    isOffered,
    isKnown: result.status !== 'loading',
    goTo: (step) => {
      // Who follows a step to another page has seen it.
      markSeen();
      show(step);
    },
    leave: () => {
      markSeen();
      if (at !== null) show(null);
    },
  };
}

const isNew = (result: Loaded<TourResponse['data']>): boolean =>
  result.status === 'loaded' && !result.data.isSeen;
