import { formatDuration } from '../format-duration.mjs';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clear = '\r\u001b[2K';

/**
 * Shows numbered steps as they go: one line each, which moves while it waits on a terminal and is
 * written once, at its end, everywhere else.
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
   * @param {(note: (text: string) => void) => Promise<T>} work `note` shows a line below the step
   * @returns {Promise<T>}
   * @template T
   */
  async step(label, work) {
    this.#number += 1;
    const title = `[${this.#number}/${this.#total}] ${label}`;
    const start = performance.now();
    const elapsed = () => formatDuration(performance.now() - start);
    const stop = this.#spin(title, elapsed);
    try {
      const result = await work((text) => this.#out.write(`${this.#wipe()}      ${text}\n`));
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

  #spin(title, elapsed) {
    if (!this.#out.isTTY) {
      this.#out.write(`${title} …\n`);
      return () => {};
    }
    let count = 0;
    const draw = () => {
      const frame = frames[count++ % frames.length];
      this.#out.write(`${clear}${title} ${frame} ${elapsed()}`);
    };
    draw();
    const timer = setInterval(draw, 120);
    return () => clearInterval(timer);
  }
}
