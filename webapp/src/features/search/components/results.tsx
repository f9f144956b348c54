import { useEffect } from 'preact/hooks';
import { CardGrid, CardGridSkeleton } from '../../../components/listing-card/card-grid';
import { FailureMessage } from '../../../components/message/failure';
import { useTexts } from '../../../i18n/i18n';
import { withField } from '../../../lib/criteria/edit';
import type { Said } from '../lib/said';
import type { Found } from '../lib/use-found';
import type { Search } from '../lib/use-search';
import { EmptyResults, MoreOffers } from './empty-results';
import { FollowButton } from './follow-button';
import { MoreResults } from './more-results';
import styles from './results.module.css';
import { SortSelect } from './sort-select';

const SKELETONS = 6;

/** With fewer than this the person is shown what would bring more. */
const FEW = 5;

interface ResultsProps {
  search: Search;
  found: Found;
  /** The sentence that led here. One that asks for more of the list is answered once. */
  said: Said | null;
  onPoint: (id: string | null) => void;
}

/** What was found, as a list. It fades while another search is on its way. */
export function Results({ search, found, said, onPoint }: ResultsProps) {
  const texts = useTexts().search;
  const { criteria, change } = search;
  const { data, error, first, cards, fetchNextPage, isPlaceholderData, refetch } = found;
  useEffect(() => {
    if (said?.interpretation.intent === 'SHOW_MORE') void fetchNextPage();
  }, [said, fetchNextPage]);
  return (
    <section class={styles.results} aria-busy={found.isFetching} aria-label={texts.allOffers}>
      <div class={styles.head} hidden={error !== null && first === undefined}>
        <h2 class={styles.total} data-testid="total" aria-live="polite">
          {first === undefined ? texts.searching : texts.total(first.total)}
        </h2>
        <FollowButton criteria={criteria} words={search.view.words} />
        <SortSelect sort={criteria.sort} onChange={(sort) => change(withField(criteria, 'sort', sort))} />
      </div>
      {data === undefined && error === null && <CardGridSkeleton count={SKELETONS} />}
      {error !== null && data === undefined && (
        <FailureMessage title={texts.failedTitle} failure={error} onRetry={() => void refetch()} />
      )}
      {first !== undefined && (
        <div class={isPlaceholderData ? styles.stale : undefined}>
          {first.total === 0 ? (
            <EmptyResults search={search} />
          ) : (
            <CardGrid cards={cards} onPoint={onPoint} />
          )}
        </div>
      )}
      <MoreResults
        hasMore={found.hasNextPage && !isPlaceholderData}
        loading={found.isFetchingNextPage}
        failure={found.isFetchNextPageError ? error : null}
        onMore={() => void fetchNextPage()}
      />
      {first !== undefined && first.total > 0 && first.total < FEW && <MoreOffers search={search} />}
    </section>
  );
}
