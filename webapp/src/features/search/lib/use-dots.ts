import { useQuery } from '@tanstack/preact-query';
import { useMemo } from 'preact/hooks';
import type { MapCluster } from '../../../api/schema';
import { type Place, placesOf, placesWithoutIds } from '../../../components/map/pins';
import { useServices } from '../../../host/services';
import { type Box, MOSCOW } from '../../../lib/geography/geography';
import { clustersQuery, pinsQuery, placesQuery, squaresAround } from '../api/map-queries';
import { questionOf } from '../api/search-query';
import type { Search } from './use-search';

interface Dots {
  places: readonly Place[];
  clusters: readonly MapCluster[] | undefined;
  /** Undefined until the first answer. */
  total: number | undefined;
}

const NOTHING: readonly never[] = [];

/** What fits as dots: places for the whole city, listings for the squares in sight; clusters where there is too much. */
export function useDots({ criteria, view }: Search, sight: { box: Box; zoom: number } | null): Dots {
  const { api } = useServices();
  const question = questionOf(criteria, view.words);
  const around = sight === null ? null : squaresAround(sight.box, sight.zoom);
  const far = useQuery({ ...placesQuery(api, question), enabled: sight !== null && around === null });
  const near = useQuery({
    ...pinsQuery(api, question, around ?? MOSCOW),
    enabled: around !== null,
  });
  const columns = around === null ? far.data : near.data;
  const told = around === null ? sum(far.data?.count) : near.data?.id.length;
  const tooMany = columns !== undefined && columns.total > (told ?? 0);
  const { data: clustered } = useQuery({
    ...clustersQuery(api, question, sight?.box ?? MOSCOW, Math.round(sight?.zoom ?? 10)),
    enabled: tooMany && sight !== null,
  });
  const { shape } = view;
  const places = useMemo(() => {
    if (columns === undefined || tooMany) return NOTHING;
    return 'id' in columns ? placesOf(columns, shape) : placesWithoutIds(columns, shape);
  }, [columns, tooMany, shape]);
  return { places, clusters: tooMany ? clustered?.features : NOTHING, total: columns?.total };
}

const sum = (numbers: readonly number[] | undefined) => numbers?.reduce((one, other) => one + other, 0);
