import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { ApiError } from '../../../api/api-error';
import type { SharedSearch } from '../../../api/schema';
import { sharedSearchQuery } from '../../../api/searches';
import { buttonClass } from '../../../components/button/button';
import { CardGrid, CardGridSkeleton } from '../../../components/listing-card/card-grid';
import { FailureMessage } from '../../../components/message/failure';
import { Message, MessageActions } from '../../../components/message/message';
import { LinesSkeleton } from '../../../components/skeleton/skeleton';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { chipsOf } from '../../../lib/criteria/chips';
import { WHOLE } from '../../../lib/criteria/search-view';
import { useTitle } from '../../../lib/use-title';
import { firstQuery } from '../api/first-query';
import { FollowButton } from './follow-button';
import styles from './shared-search.module.css';

/** A search that somebody shared: what they look for, what there is now, and a way to go on with it. */
export function SharedSearchPage() {
  const { api } = useServices();
  const { search } = useTexts();
  const token = useRoute().params.token ?? '';
  const { data, error, refetch } = useQuery(sharedSearchQuery(api, token));
  useTitle(data?.name ?? search.sharedTitle);
  if (data !== undefined) return <Shared search={data} />;
  if (error === null) return <LinesSkeleton />;
  if (error instanceof ApiError && !error.passing) return <Gone />;
  return <FailureMessage title={search.failedTitle} failure={error} onRetry={() => void refetch()} />;
}

function Gone() {
  const { paths } = useServices();
  const { search, listing } = useTexts();
  useTitle(search.sharedGone);
  return (
    <Message title={search.sharedGone} heading="h1">
      <p>{search.sharedGoneLead}</p>
      <MessageActions>
        <a class={buttonClass('main')} href={paths.search()}>
          {listing.toSearch}
        </a>
      </MessageActions>
    </Message>
  );
}

function Shared({ search: { name, criteria, text } }: { search: SharedSearch }) {
  const { api, paths } = useServices();
  const texts = useTexts();
  const view = { ...WHOLE, words: text === '' ? null : text };
  const { data, error, refetch } = useQuery(firstQuery(api, criteria, view));
  const chips = chipsOf(criteria, texts);
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <p class={styles.kind}>{texts.search.sharedTitle}</p>
        <h1>{name}</h1>
        {(chips.length > 0 || view.words !== null) && (
          <ul class={styles.chips} aria-label={texts.search.chipsTitle}>
            {chips.map(({ field, value, label }) => (
              <li key={`${field}=${value ?? ''}`}>{label}</li>
            ))}
            {view.words !== null && <li>{texts.search.wordsChip(view.words)}</li>}
          </ul>
        )}
        <div class={styles.actions}>
          <a class={buttonClass('main')} href={paths.search(criteria, view)} data-testid="open-search">
            {data === undefined ? texts.search.showAnyway : texts.search.showAll(data.total)}
          </a>
          <FollowButton criteria={criteria} words={view.words} />
        </div>
      </header>
      <h2 class="visually-hidden">{texts.search.allOffers}</h2>
      {data === undefined && error === null && <CardGridSkeleton count={4} />}
      {data !== undefined && <CardGrid cards={data.items} />}
      {error !== null && data === undefined && (
        <FailureMessage title={texts.search.failedTitle} failure={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}
