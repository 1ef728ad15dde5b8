/** Texts about readiness. A language that lacks one does not compile. */
export interface ReadinessMessages {
  readonly title: string;
  readonly ofFive: string;
  readonly assessed: (title: string, date: string) => string;
  readonly raters: (count: string) => string;
  readonly current: string;
  readonly target: string;
  readonly gap: string;
  readonly element: string;
  readonly subElement: string;
  readonly radarTitle: string;
  readonly radarDescription: (rated: string, all: string) => string;
  readonly axisFigures: (current: string, target: string) => string;
  readonly coverage: (answered: string, notApplicable: string, missing: string) => string;
  readonly proposed: string;
  readonly noneTitle: string;
  readonly noneHint: string;
  readonly openTitle: string;
  readonly openHint: (raters: string) => string;
  readonly unknownTitle: (id: string) => string;
  readonly unknownHint: (ids: string) => string;
}
