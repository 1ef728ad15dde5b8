import { toLocale, type Locale } from '@kotacerdas/core/locale';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onServer } from '../on-server.js';
import { nearestLanguage, surroundingRoots } from './nearest-language.js';

/** The language a widget speaks: that of its nearest `lang`, also when that changes later. */
export class LocaleController implements ReactiveController {
  value: Locale = 'id';
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#read());
    for (const root of surroundingRoots(this.#host)) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Reads it before the host draws; a server knows only the host's own attribute. */
  refresh(): void {
    if (onServer) this.value = toLocale(this.#host.getAttribute('lang'));
  }

  #read(): void {
    const locale = toLocale(nearestLanguage(this.#host));
    if (locale === this.value) return;
    this.value = locale;
    this.#host.requestUpdate();
  }
}
