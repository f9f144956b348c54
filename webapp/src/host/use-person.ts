import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { UserProfile } from '../api/schema';
import { useServices } from './services';

interface Person {
  profile: UserProfile | null;
  /** Whether it is not known yet. */
  pending: boolean;
  /** Whether a sign-in was tried and refused. */
  failed: boolean;
  retry: () => void;
}

/** Who is signed in. A host that signs people in does so at once; nothing waits for it. */
export function usePerson(): Person {
  const { tokens } = useServices();
  const { data, isError, isPending, refetch } = useQuery({
    queryKey: ['person'],
    queryFn: () => (tokens === null ? null : tokens.start()),
    enabled: tokens !== null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return {
    profile: data ?? null,
    pending: isPending && tokens !== null,
    failed: isError,
    retry: () => void refetch(),
  };
}

/** Whether a sign-in came to its end that only the person can do again, and has not yet. */
export function useSignInOver(): boolean {
  const { tokens } = useServices();
  const queries = useQueryClient();
  const { profile } = usePerson();
  const [over, setOver] = useState(false);
  useEffect(
    () =>
      tokens?.onOver(() => {
        queries.setQueryData(['person'], null);
        setOver(true);
      }),
    [tokens, queries],
  );
  return over && (profile === null || profile.guest);
}

/** Makes sure that there is somebody to keep things for; where nobody is signed in, a guest is made. */
export function useEnsuredPerson(): () => Promise<void> {
  const { tokens } = useServices();
  const queries = useQueryClient();
  return useCallback(async () => {
    if (tokens === null) throw new Error('Nobody signs in here.');
    const profile = await tokens.ensure();
    queries.setQueryData(['person'], profile);
  }, [tokens, queries]);
}
