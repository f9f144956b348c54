import { useQuery } from '@tanstack/preact-query';
import type { UserProfile } from '../api/schema';
import { useServices } from './services';

interface Person {
  profile: UserProfile | null;
  /** Whether a sign-in was tried and refused. */
  failed: boolean;
  retry: () => void;
}

/** Who is signed in. A host that signs people in does so at once; nothing waits for it. */
export function usePerson(): Person {
  const { tokens } = useServices();
  const { data, isError, refetch } = useQuery({
    queryKey: ['person'],
    queryFn: () => (tokens === null ? null : tokens.start()),
    enabled: tokens !== null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return { profile: data ?? null, failed: isError, retry: () => void refetch() };
}
