import { Agent, request } from 'node:http';
import { parentPort } from 'node:worker_threads';

// Asks from a thread of its own: what a reader does with an answer is nothing that the server has to do.
const atOnce = 4;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

const ask = (url, headers) =>
  new Promise((resolve, reject) => {
    request(url, { agent, headers }, (response) => {
      let length = 0;
      response.on('data', (chunk) => (length += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode, length }));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });

parentPort.on('message', async ({ url, headers, count, status }) => {
  try {
    const start = performance.now();
    let left = count;
    let bytes = 0;
    const work = async () => {
      while (left > 0) {
        left -= 1;
        const answer = await ask(url, headers);
        if (answer.status !== status) throw new Error(`${url}: ${answer.status}, not ${status}`);
        bytes = answer.length;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    parentPort.postMessage({ ms: performance.now() - start, bytes });
  } catch (error) {
    parentPort.postMessage({ error: String(error) });
  }
});
