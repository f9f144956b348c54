import { useInfiniteQuery } from '@tanstack/preact-query';
import { useEffect } from 'preact/hooks';
import type { ListingCard, SearchCriteria, SearchResponse } from '../../../api/schema';
import { CardGrid, CardGridSkeleton } from '../../../components/listing-card/card-grid';
import { FailureMessage } from '../../../components/message/failure';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { withField } from '../../../lib/criteria/edit';
import { searchQuery } from '../api/search-query';
import type { Said } from '../lib/said';
import { EmptyResults } from './empty-results';
import { FilterBar } from './filter-bar';
import { MoreResults } from './more-results';
import { SortSelect } from './sort-select';
import styles from './results.module.css';

const SKELETONS = 6;

interface ResultsProps {
  criteria: SearchCriteria;
  onChange: (criteria: SearchCriteria) => void;
  /** A text that asked for more of the list; each one is answered once. */
  moreAsked: Said | null;
}

/** What was found. While another search is on its way, the list before it stays and fades. */
export function Results({ criteria, onChange, moreAsked }: ResultsProps) {
  const { api } = useServices();
  const { search } = useTexts();
  const found = useInfiniteQuery(searchQuery(api, criteria));
  const { data, error, fetchNextPage, isPlaceholderData, refetch } = found;
  useEffect(() => {
    if (moreAsked !== null) void fetchNextPage();
  }, [moreAsked, fetchNextPage]);
  const first = data?.pages[0];
  return (
    <section class={styles.results} aria-busy={found.isFetching} aria-label={search.allOffers}>
      <FilterBar criteria={criteria} facets={first?.facets ?? {}} onChange={onChange} />
      <div class={styles.head} hidden={error !== null && first === undefined}>
        <h2 class={styles.total} data-testid="total" aria-live="polite">
          {first === undefined ? search.searching : search.total(first.total)}
        </h2>
        <SortSelect sort={criteria.sort} onChange={(sort) => onChange(withField(criteria, 'sort', sort))} />
      </div>
      {data === undefined && error === null && <CardGridSkeleton count={SKELETONS} />}
      {error !== null && data === undefined && (
        <FailureMessage title={search.failedTitle} failure={error} onRetry={() => void refetch()} />
      )}
      {data !== undefined && (
        <div class={isPlaceholderData ? styles.stale : undefined}>
          {first?.total === 0 ? (
            <EmptyResults criteria={criteria} onChange={onChange} />
          ) : (
            <CardGrid cards={distinct(data.pages)} />
          )}
        </div>
      )}
      <MoreResults
        hasMore={found.hasNextPage && !isPlaceholderData}
        loading={found.isFetchingNextPage}
        failure={found.isFetchNextPageError ? error : null}
        onMore={() => void fetchNextPage()}
      />
    </section>
  );
}

/** A listing whose price changed between two pages may come twice; it is shown once. */
function distinct(pages: readonly SearchResponse[]): ListingCard[] {
  return [...new Map(pages.flatMap(({ items }) => items).map((card) => [card.id, card])).values()];
}
