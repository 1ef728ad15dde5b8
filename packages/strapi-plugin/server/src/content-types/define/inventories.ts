import { igaForms, igaInitiators, igaTechnologies } from '@kotacerdas/core/masterplan';
import * as is from './attribute';

/** What the Innovative Government Award asks beyond the record itself. */
export const iga = {
  igaInitiator: is.choice('initiator', igaInitiators),
  igaTechnology: is.choice('technology', igaTechnologies),
  igaForm: is.choice('iga-form', igaForms),
  igaAffairs: is.list,
  igaTrialOn: is.day,
  igaImplementedOn: is.day,
  igaDesign: is.longText,
  igaPurpose: is.longText,
  igaBenefit: is.longText,
  igaResult: is.longText,
} as const;

/** What the public service innovation competition asks beyond the record itself. */
export const kipp = {
  kippSummary: is.longText,
  kippBackground: is.longText,
  kippNovelty: is.longText,
  kippImplementation: is.longText,
  kippSignificance: is.longText,
  kippAdaptability: is.longText,
  kippResources: is.longText,
  kippSustainability: is.longText,
} as const;
