import { useMutation, useQuery, useQueryClient } from '@tanstack/preact-query';
import { useCallback, useMemo } from 'preact/hooks';
import { forgetShelf, keep, keptQuery, letGo, type Shelf } from '../../api/kept';
import { useServices } from '../../host/services';
import { useEnsuredPerson, usePerson } from '../../host/use-person';

interface Kept {
  /** Whether there is anybody to keep something for here. */
  possible: boolean;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  failed: boolean;
}

/** A shelf of the person's: what stands on it, and a way to put a listing there or take it away. Shown at once. */
export function useKept(shelf: Shelf): Kept {
  const { api, tokens, host } = useServices();
  const { profile } = usePerson();
  const ensure = useEnsuredPerson();
  const queries = useQueryClient();
  const { data } = useQuery({ ...keptQuery(api, shelf), enabled: profile !== null });
  const kept = useMemo(() => new Set(data?.items.map(({ listing }) => listing.id)), [data]);
  const change = useMutation({
    mutationFn: async ({ id, wanted }: { id: string; wanted: boolean }) => {
      await ensure();
      return wanted ? keep(api, shelf, id) : letGo(api, shelf, id);
    },
    onSettled: () => forgetShelf(queries, shelf),
  });
  const { mutate, isPending, variables } = change;
  const has = useCallback(
    (id: string) => (isPending && variables.id === id ? variables.wanted : kept.has(id)),
    [isPending, variables, kept],
  );
  const toggle = useCallback(
    (id: string) => {
      host.touch();
      mutate({ id, wanted: !has(id) });
    },
    [host, mutate, has],
  );
  return { possible: tokens !== null, has, toggle, failed: change.isError };
}
