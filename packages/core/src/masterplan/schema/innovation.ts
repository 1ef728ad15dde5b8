import * as z from 'zod/mini';
import {
  igaForms,
  igaInitiators,
  igaTechnologies,
  innovationKinds,
  institutions,
} from '../choices.js';
import {
  attachment,
  classification,
  code,
  day,
  innovationId,
  longText,
  needId,
  opdId,
  percent,
  problemId,
  review,
  rupiah,
  shortText,
  year,
} from './common.js';

const stage = z.strictObject({
  progress: percent,
  file: z.optional(attachment),
  note: z.optional(longText),
});

/** The two doors: *Inovasi Perangkat Daerah* and *Usulan Dewan Smart City*. */
const proposer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opd') }),
  z.strictObject({
    kind: z.literal('council'),
    name: shortText,
    institution: z.enum(institutions),
  }),
]);

/** What the *Innovative Government Award* inventory asks beyond the record itself. */
const iga = z.strictObject({
  initiator: z.enum(igaInitiators),
  technology: z.enum(igaTechnologies),
  form: z.enum(igaForms),
  affairs: z.array(shortText),
  trialOn: z.optional(day),
  implementedOn: z.optional(day),
  /** Rancang bangun; the inventory asks for 300 words or more. */
  design: z.optional(longText),
  purpose: z.optional(longText),
  benefit: z.optional(longText),
  result: z.optional(longText),
});

/** What the public service innovation competition asks beyond the record itself. */
const kipp = z.strictObject({
  /** Ringkasan; 200 words at most. */
  summary: z.optional(longText),
  background: z.optional(longText),
  novelty: z.optional(longText),
  implementation: z.optional(longText),
  significance: z.optional(longText),
  adaptability: z.optional(longText),
  resources: z.optional(longText),
  sustainability: z.optional(longText),
});

/** Inovasi, with every field of the original application and of the official inventories. */
export const innovation = z.strictObject({
  id: innovationId,
  code,
  ...review,
  ...classification,
  name: shortText,
  shortName: shortText,
  kind: z.enum(innovationKinds),
  proposer,
  /** The OPD that owns it; a proposal of the council has none until an OPD takes it up. */
  opdId: z.optional(opdId),
  startYear: year,
  needIds: z.array(needId),
  problemIds: z.array(problemId),
  stages: z.strictObject({
    'problem-formulation': stage,
    'idea-formulation': stage,
    'development-planning': stage,
    development: stage,
    implementation: stage,
    evaluation: stage,
  }),
  description: z.optional(longText),
  benefits: z.optional(
    z.strictObject({
      organiser: z.optional(longText),
      government: z.optional(longText),
      public: z.optional(longText),
    }),
  ),
  uniqueness: z.optional(longText),
  partners: z.array(z.strictObject({ form: shortText, name: shortText })),
  potential: z.optional(
    z.strictObject({
      expansion: z.optional(longText),
      improvement: z.optional(longText),
      replication: z.optional(longText),
    }),
  ),
  sustainability: z.optional(
    z.strictObject({
      regulation: z.optional(longText),
      institution: z.optional(longText),
      resources: z.optional(longText),
      businessModel: z.optional(longText),
    }),
  ),
  riskAnalysis: z.optional(longText),
  resources: z.optional(
    z.strictObject({
      budget: z.optional(rupiah),
      people: z.optional(longText),
      facilities: z.optional(longText),
    }),
  ),
  iga: z.optional(iga),
  kipp: z.optional(kipp),
});
