import { useMutation, useQuery, useQueryClient } from '@tanstack/preact-query';
import type { SavedSearch } from '../../../api/schema';
import { closeSearch, notifyOf, removeSearch, searchesQuery, shareSearch } from '../../../api/searches';
import { readAnew } from '../../../api/read-anew';
import { Button, buttonClass } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { FailureMessage, failureText } from '../../../components/message/failure';
import { Message, MessageActions } from '../../../components/message/message';
import { LinesSkeleton } from '../../../components/skeleton/skeleton';
import { useServices } from '../../../host/services';
import { usePerson } from '../../../host/use-person';
import { useTexts } from '../../../i18n/i18n';
import { chipsOf } from '../../../lib/criteria/chips';
import { WHOLE } from '../../../lib/criteria/search-view';
import { useTitle } from '../../../lib/use-title';
import styles from './kept.module.css';

/** The searches that a person follows, with what is new in each. */
export function SearchesPage() {
  const { api, paths } = useServices();
  const { kept, listing } = useTexts();
  const { profile, pending } = usePerson();
  const { data, error, refetch } = useQuery({ ...searchesQuery(api), enabled: profile !== null });
  useTitle(kept.searches);
  const nobody = profile === null && !pending;
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <h1>{kept.searches}</h1>
      </header>
      {error !== null && data === undefined && (
        <FailureMessage title={kept.failedTitle} failure={error} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && !nobody && <LinesSkeleton />}
      {(nobody || data?.items.length === 0) && (
        <Message title={kept.searchesEmpty}>
          <p>{kept.searchesLead}</p>
          <MessageActions>
            <a class={buttonClass('main')} href={paths.search()}>
              {listing.toSearch}
            </a>
          </MessageActions>
        </Message>
      )}
      <ul class={styles.searches}>
        {data?.items.map((search) => (
          <li key={search.id}>
            <Followed search={search} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const NOTIFIES = ['OFF', 'INSTANT', 'DAILY', 'WEEKLY'] as const;

function Followed({ search }: { search: SavedSearch }) {
  const { api, paths, host } = useServices();
  const texts = useTexts();
  const { kept } = texts;
  const queries = useQueryClient();
  const onSettled = () => void readAnew(queries, { queryKey: ['searches'] });
  const notify = useMutation({
    mutationFn: (wanted: SavedSearch['notify']) => notifyOf(api, search, wanted),
    onSettled,
  });
  const remove = useMutation({ mutationFn: () => removeSearch(api, search.id), onSettled });
  const close = useMutation({ mutationFn: () => closeSearch(api, search.id), onSettled });
  const share = useMutation({
    mutationFn: async () => {
      const { url } = await shareSearch(api, search.id);
      return host.share({ url: new URL(url, window.location.origin).href, title: search.name });
    },
    onSettled,
  });
  const problem = notify.error ?? remove.error ?? close.error ?? share.error;
  const conditions = [
    ...chipsOf(search.criteria, texts).map(({ label }) => label),
    ...(search.text ? [texts.search.wordsChip(search.text)] : []),
  ];
  return (
    <article class={styles.search} data-testid="saved-search">
      <div class={styles.head}>
        <h2>{search.name}</h2>
        {search.newCount > 0 && <span class={styles.fell}>{kept.fresh(search.newCount)}</span>}
      </div>
      <p class={styles.conditions}>{conditions.join(' · ') || texts.keep.anySearch}</p>
      <div class={styles.actions}>
        <a
          class={buttonClass('main')}
          href={paths.search(search.criteria, { ...WHOLE, words: search.text === '' ? null : search.text })}
        >
          {kept.open}
        </a>
        <select
          aria-label={`${kept.notify}: ${search.name}`}
          value={notify.isPending ? notify.variables : search.notify}
          onChange={({ currentTarget }) => {
            const chosen = NOTIFIES.find((value) => value === currentTarget.value);
            if (chosen !== undefined) notify.mutate(chosen);
          }}
        >
          {NOTIFIES.map((value) => (
            <option key={value} value={value}>
              {kept.notifies[value]}
            </option>
          ))}
        </select>
        <Button disabled={share.isPending} onClick={() => share.mutate()}>
          <Icon name={share.data === 'copied' ? 'check' : 'share'} size={18} />
          <span aria-live="polite">{share.data === 'copied' ? kept.linkCopied : kept.share}</span>
        </Button>
        {search.shareUrl !== null && (
          <Button look="quiet" disabled={close.isPending} onClick={() => close.mutate()}>
            {kept.closeLink}
          </Button>
        )}
        <Button look="quiet" disabled={remove.isPending} onClick={() => remove.mutate()}>
          {kept.removeSearch}
        </Button>
      </div>
      {problem !== null && <p role="alert">{failureText(problem, texts)}</p>}
    </article>
  );
}
