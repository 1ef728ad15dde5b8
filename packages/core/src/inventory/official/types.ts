import type { LocalisedText } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import type { StageProgress } from '../innovation-stages.js';

/**
 * The three stages of an innovation in the Innovative Government Award: *inisiatif*, *uji coba*,
 * *penerapan*.
 *
 * @example
 * const stage: IgaStage = 'trial';
 */
export type IgaStage = 'initiative' | 'trial' | 'implementation';

/**
 * One field that an official inventory asks for.
 *
 * @example
 * const requirement: InventoryRequirement = {
 *   id: 'design', path: ['iga', 'design'], form: 'text', words: { minimum: 300 },
 *   name: { id: 'Rancang bangun', en: 'Design' },
 * };
 */
export interface InventoryRequirement {
  readonly id: string;
  /** As the inventory calls it. */
  readonly name: LocalisedText;
  /** Where the answer stands in an innovation. */
  readonly path: readonly string[];
  /**
   * Where else an innovation says the same: read together where nothing stands at `path`, so that it is typed once.
   * Which fields mean the same is our own proposal.
   */
  readonly sameAs?: readonly (readonly string[])[] | undefined;
  /** Of a choice, what can be chosen; left out, any text. */
  readonly choices?: readonly string[] | undefined;
  /** A text, one of a closed set, a list with at least one entry, a day, or the six stages. */
  readonly form: 'text' | 'choice' | 'list' | 'day' | 'stages';
  /** How many words a text may have; both limits are allowed. */
  readonly words?: { readonly minimum?: number; readonly maximum?: number } | undefined;
  /** Asked only once an innovation stands in one of these stages; left out, always. */
  readonly inStages?: readonly IgaStage[] | undefined;
}

/**
 * What an official inventory asks for, as data: limits that change are changed here.
 *
 * @example
 * const requirements: InventoryRequirements = {
 *   id: 'kipp', name: { id: 'KIPP', en: 'KIPP' }, source: { id: 'PermenPANRB 7/2021', en: 'Regulation 7/2021' },
 *   fields: [],
 * };
 */
export interface InventoryRequirements {
  readonly id: string;
  readonly name: LocalisedText;
  readonly source: LocalisedText;
  /** In the order in which the inventory asks. */
  readonly fields: readonly InventoryRequirement[];
}

/**
 * What {@link igaReadiness} and {@link kippReadiness} read of an innovation; one of a masterplan is one.
 *
 * @example
 * const record: Pick<InventoryRecord, 'name' | 'kipp'> = {
 *   name: 'Izin sekali klik', kipp: { summary: 'Izin terbit dalam satu hari.' },
 * };
 */
export interface InventoryRecord {
  readonly name: string;
  readonly stages: StageProgress;
  readonly benefits?:
    | {
        readonly organiser?: string | undefined;
        readonly government?: string | undefined;
        readonly public?: string | undefined;
      }
    | undefined;
  readonly uniqueness?: string | undefined;
  readonly potential?: { readonly replication?: string | undefined } | undefined;
  readonly sustainability?:
    | {
        readonly regulation?: string | undefined;
        readonly institution?: string | undefined;
        readonly resources?: string | undefined;
        readonly businessModel?: string | undefined;
      }
    | undefined;
  readonly resources?:
    { readonly people?: string | undefined; readonly facilities?: string | undefined } | undefined;
  readonly iga?:
    | {
        readonly initiator?: string | undefined;
        readonly technology?: string | undefined;
        readonly form?: string | undefined;
        readonly affairs?: readonly string[] | undefined;
        readonly trialOn?: string | undefined;
        readonly implementedOn?: string | undefined;
        readonly design?: string | undefined;
        readonly purpose?: string | undefined;
        readonly benefit?: string | undefined;
        readonly result?: string | undefined;
      }
    | undefined;
  readonly kipp?:
    | {
        readonly summary?: string | undefined;
        readonly background?: string | undefined;
        readonly novelty?: string | undefined;
        readonly implementation?: string | undefined;
        readonly significance?: string | undefined;
        readonly adaptability?: string | undefined;
        readonly resources?: string | undefined;
        readonly sustainability?: string | undefined;
      }
    | undefined;
}

/**
 * How a field stands: `unreadable` is a day that is none, a choice that can't be chosen, or something of another type;
 * `not-yet` is asked in a later stage only.
 *
 * @example
 * const status: FieldStatus = 'too-short';
 */
export type FieldStatus =
  'present' | 'missing' | 'too-short' | 'too-long' | 'unreadable' | 'not-yet';

/**
 * One field of an inventory as an innovation answers it.
 *
 * @example
 * const field: FieldReadiness = {
 *   id: 'design', path: ['iga', 'design'], status: 'too-short', words: 120, limit: 300,
 *   sources: [['iga', 'design']],
 * };
 */
export interface FieldReadiness {
  readonly id: string;
  readonly path: readonly string[];
  readonly status: FieldStatus;
  /** Words of a text; `null` for other forms. */
  readonly words: number | null;
  /** The limit that a text misses; `null` when it misses none. */
  readonly limit: number | null;
  /**
   * Where in the innovation the answer was read: `path` itself, or fields that say the same; empty where there is none.
   */
  readonly sources: readonly (readonly string[])[];
}

/**
 * What an innovation still lacks for an official inventory: `done / expected` fields.
 *
 * @example
 * const readiness: Pick<InventoryReadiness, 'done' | 'expected' | 'complete'> = {
 *   done: 7, expected: 8, complete: false,
 * };
 */
export interface InventoryReadiness {
  readonly inventoryId: string;
  /** In the order in which the inventory asks. */
  readonly fields: readonly FieldReadiness[];
  /** Fields that are present. */
  readonly done: number;
  /** Fields that are asked in the stage the innovation stands in. */
  readonly expected: number;
  /** Every expected field is present, and no error was found. */
  readonly complete: boolean;
  /**
   * One for each field that is wanting, then what disagrees. Paths start at the innovation, and name the field that was
   * read.
   */
  readonly issues: readonly Issue[];
}

/**
 * {@link InventoryReadiness} for the Innovative Government Award, with the stage.
 *
 * @example
 * const readiness: Pick<IgaReadiness, 'stage' | 'done'> = { stage: 'trial', done: 3 };
 */
export interface IgaReadiness extends InventoryReadiness {
  readonly stage: IgaStage;
}
