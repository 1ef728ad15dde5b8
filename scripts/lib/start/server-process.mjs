import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { endWithUs } from '../children.mjs';
import { StartError, lastLines } from './start-error.mjs';

const keptCharacters = 20_000;

/** A server in a process of its own: waits until it answers, keeps its last output, ends it. */
export class ServerProcess {
  /** Settles with a {@link StartError} when the process ends without having been asked to. */
  died;
  #label;
  #child;
  #output = '';
  #stopping = false;
  #ended;

  constructor(label, args, { cwd, env }) {
    this.#label = label;
    const stdio = ['ignore', 'pipe', 'pipe'];
    this.#child = endWithUs(spawn(process.execPath, args, { cwd, env, stdio }));
    const keep = (text) => (this.#output = (this.#output + text).slice(-keptCharacters));
    this.#child.stdout.setEncoding('utf8').on('data', keep);
    this.#child.stderr.setEncoding('utf8').on('data', keep);
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => resolve(code ?? signal));
      this.#child.once('error', (error) => resolve(error.message));
    });
    this.died = this.#ended.then((reason) =>
      this.#stopping
        ? new Promise(() => {}) // It was asked to end: nothing to tell.
        : new StartError(`${this.#label} berhenti sendiri (${reason}).`, lastLines(this.#output)),
    );
  }

  /** @throws {StartError} where the process ends, or doesn't answer in time */
  async waitUntilAnswers(url, { timeout = 120_000, interval = 200 } = {}) {
    const deadline = Date.now() + timeout;
    while (Date.now() < deadline) {
      const error = await Promise.race([this.died, wait(interval, null)]);
      if (error !== null) throw error;
      if (await answers(url)) return;
    }
    const seconds = Math.round(timeout / 1000);
    throw new StartError(
      `${this.#label} belum menjawab di ${url} setelah ${seconds} detik.`,
      lastLines(this.#output),
    );
  }

  /** Asks the process to end, and ends it where it doesn't listen. */
  async stop({ patience = 10_000 } = {}) {
    this.#stopping = true;
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), patience);
    await this.#ended;
    clearTimeout(timer);
  }
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // Nobody listens yet.
  }
}
