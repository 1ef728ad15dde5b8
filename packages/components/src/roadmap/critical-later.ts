import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Program } from '@kotacerdas/core/masterplan';
import {
  criticalPrograms,
  noCritical,
  type CriticalPrograms,
} from './timeline/critical-programs.js';

/**
 * The critical path, computed once the roadmap is on screen: thousands of programmes take a moment that nobody
 * should wait for.
 */
export class CriticalLater implements ReactiveController {
  #known: CriticalPrograms = noCritical;
  #programs: readonly Program[] | null = null;
  #frame: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is known of these programmes now; more comes with an update of the widget. */
  of(programs: readonly Program[]): CriticalPrograms {
    if (this.#programs !== programs) {
      this.#programs = programs;
      this.#known = noCritical;
    }
    return this.#known;
  }

  hostUpdated(): void {
    const programs = this.#programs;
    if (programs === null || this.#known !== noCritical || this.#frame !== null) return;
    // After the frame that shows the roadmap, not before it.
    this.#frame = requestAnimationFrame(() => {
      this.#timer = setTimeout(() => this.#compute(programs), 0);
    });
  }

  #compute(programs: readonly Program[]): void {
    this.#frame = null;
    if (this.#programs !== programs) return this.hostUpdated();
    this.#known = criticalPrograms(programs);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = null;
  }
}
