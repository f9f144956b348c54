import { queryOptions, useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { answerOf, type ApiClient } from '../../api/client';
import { FailureMessage } from '../../components/message/failure';
import { LinesSkeleton } from '../../components/skeleton/skeleton';
import { useServices } from '../../host/services';
import { useI18n } from '../../i18n/i18n';
import { useTitle } from '../../lib/use-title';
import styles from './account.module.css';

function legalQuery(api: ApiClient, locale: string) {
  return queryOptions({
    queryKey: ['legal', locale],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/legal/texts', { signal })),
    staleTime: 600_000,
  });
}

/** One of the legal texts, by its kind, in the newest version. */
export function LegalPage() {
  const { api } = useServices();
  const { locale, texts } = useI18n();
  const { nav } = texts;
  const kind = (useRoute().params.kind ?? '').toUpperCase();
  const { data, error, refetch } = useQuery(legalQuery(api, locale));
  const text = data?.items
    .filter((item) => item.kind === kind)
    .sort((one, other) => other.version - one.version)[0];
  useTitle(text?.title ?? nav.documents);
  if (data === undefined && error === null) return <LinesSkeleton />;
  if (text === undefined)
    return <FailureMessage title={nav.legalFailed} failure={error} onRetry={() => void refetch()} />;
  return (
    <article class={styles.text}>
      <h1>{text.title}</h1>
      <p class={styles.version}>{nav.legalVersion(text.version)}</p>
      {text.draft && <p class={styles.draft}>{nav.draft}</p>}
      {text.body.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
