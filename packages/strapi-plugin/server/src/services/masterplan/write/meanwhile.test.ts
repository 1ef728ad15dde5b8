import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { meanwhile } from './meanwhile';

it('gives what was made while the database wrote', async () => {
  const done: string[] = [];
  const write = async () => {
    done.push('begun');
    await setTimeout(5);
    done.push('written');
  };
  const made = await meanwhile(write, async () => {
    done.push('made');
    return Promise.resolve(1);
  });
  expect(made).toBe(1);
  expect(done).toEqual(['begun', 'made', 'written']);
});

it('waits for the writing although the work failed', async () => {
  let isWritten = false;
  const write = async () => {
    await setTimeout(5);
    isWritten = true;
  };
  await expect(
    meanwhile(write, () => Promise.reject(new Error('no line can be made'))),
  ).rejects.toThrow('no line can be made');
  expect(isWritten).toBe(true);
});

it('tells of both where both fail, the work first', async () => {
  const full = new Error('disk full');
  const write = async () => {
    await setTimeout(5);
    throw full;
  };
  const failing = meanwhile(write, () => Promise.reject(new Error('no line can be made')));
  await expect(failing).rejects.toMatchObject({ message: 'no line can be made', cause: full });
});

it('fails where the writing fails, whether or not the work has ended', async () => {
  const write = () => Promise.reject(new Error('disk full'));
  await expect(meanwhile(write, () => setTimeout(5, 'made'))).rejects.toThrow('disk full');
});
