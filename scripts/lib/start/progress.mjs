import { formatDuration } from '../format-duration.mjs';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clear = '\r\u001b[2K';

/** Away from a terminal a step says this often that it is still at work. */
const quietFor = 15_000;

/**
 * Shows numbered steps as they go: one line each, which moves while it waits on a terminal. Everywhere
 * else it is written at its beginning and at its end, and in between when it takes long.
 */
export class Progress {
  #total;
  #out;
  #number = 0;

  constructor(total, out = process.stdout) {
    this.#total = total;
    this.#out = out;
  }

  /**
   * @param {string} label what is being done
   * @param {(note: (text: string) => void, tell: (text: string) => void) => Promise<T>} work `note` shows
   *   a line below the step, `tell` says beside it what it is at
   * @returns {Promise<T>}
   * @template T
   */
  async step(label, work) {
    this.#number += 1;
    const title = `[${this.#number}/${this.#total}] ${label}`;
    const start = performance.now();
    const elapsed = () => formatDuration(performance.now() - start);
    let detail = '';
    const stop = this.#spin(title, () => (detail === '' ? elapsed() : `${elapsed()}, ${detail}`));
    try {
      const result = await work(
        (text) => this.#out.write(`${this.#wipe()}      ${text}\n`),
        (text) => {
          detail = text;
        },
      );
      stop();
      this.#out.write(`${this.#wipe()}${title}: selesai (${elapsed()})\n`);
      return result;
    } catch (error) {
      stop();
      this.#out.write(`${this.#wipe()}${title}: gagal (${elapsed()})\n`);
      throw error;
    }
  }

  #wipe() {
    return this.#out.isTTY ? clear : '';
  }

  #spin(title, standing) {
    if (!this.#out.isTTY) {
      this.#out.write(`${title} …\n`);
      const timer = setInterval(() => {
        this.#out.write(`${title}: masih berjalan (${standing()})\n`);
      }, quietFor);
      return () => clearInterval(timer);
    }
    let count = 0;
    const draw = () => {
      const frame = frames[count++ % frames.length];
      // Longer than the window is wide, a line can't be drawn over itself.
      const line = `${title} ${frame} ${standing()}`.slice(0, (this.#out.columns ?? 80) - 1);
      this.#out.write(`${clear}${line}`);
    };
    draw();
    const timer = setInterval(draw, 120);
    return () => clearInterval(timer);
  }
}
