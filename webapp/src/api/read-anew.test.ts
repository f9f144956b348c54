import { QueryClient, QueryObserver } from '@tanstack/preact-query';
import { expect, test } from 'vitest';
import { readAnew } from './read-anew';

test('a first reading that began before a change does not hide the change', async () => {
  const queries = new QueryClient();
  const answers: ((value: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
  const shown = new QueryObserver(queries, { queryKey: ['kept'], queryFn });
  const leave = shown.subscribe(() => undefined);
  expect(answers).toHaveLength(1);

  const read = readAnew(queries, { queryKey: ['kept'] });
  await expect.poll(() => answers.length).toBe(2);
  answers[0]?.('before the change');
  answers[1]?.('after the change');
  await read;

  expect(shown.getCurrentResult().data).toBe('after the change');
  leave();
});
