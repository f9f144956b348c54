import { useLocation } from 'preact-iso';
import { useCallback, useMemo } from 'preact/hooks';
import type { SearchCriteria } from '../../../api/schema';
import { useNavigate } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { decodeCriteria } from '../../../lib/criteria/address';
import { decodeView, type SearchView, WHOLE } from '../../../lib/criteria/search-view';

/** A search as its address says it, and ways to another one. */
export interface Search {
  criteria: SearchCriteria;
  view: SearchView;
  /** Looks for something else in the same place. */
  change: (criteria: SearchCriteria) => void;
  /** Looks for something else anywhere: a new sentence leaves the old part of the map behind. */
  restart: (criteria: SearchCriteria) => void;
  /** Looks elsewhere for the same. Moves of the map are no steps of the history. */
  look: (view: Partial<SearchView>, inPlace?: boolean) => void;
}

export function useSearch(): Search {
  const { paths } = useServices();
  const navigate = useNavigate();
  const { url } = useLocation();
  const start = url.indexOf('?');
  const query = start < 0 ? '' : url.slice(start);
  const criteria = useMemo(() => decodeCriteria(query), [query]);
  const view = useMemo(() => decodeView(query), [query]);
  const change = useCallback(
    (next: SearchCriteria) => navigate(paths.search(next, view)),
    [navigate, paths, view],
  );
  const restart = useCallback(
    (next: SearchCriteria) => navigate(paths.search(next, { ...WHOLE, map: view.map })),
    [navigate, paths, view],
  );
  const look = useCallback(
    (next: Partial<SearchView>, inPlace = false) =>
      navigate(paths.search(criteria, { ...view, ...next }), inPlace),
    [navigate, paths, criteria, view],
  );
  return useMemo(() => ({ criteria, view, change, restart, look }), [criteria, view, change, restart, look]);
}
