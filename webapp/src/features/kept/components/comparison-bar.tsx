import { useMutation, useQuery, useQueryClient } from '@tanstack/preact-query';
import { comparisonsQuery, keepComparison, removeComparison } from '../../../api/comparisons';
import type { Comparison } from '../../../api/schema';
import { readAnew } from '../../../api/read-anew';
import { Button } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { failureText } from '../../../components/message/failure';
import { useServices } from '../../../host/services';
import { useEnsuredPerson, usePerson } from '../../../host/use-person';
import { useTexts } from '../../../i18n/i18n';
import { createPaths } from '../../../lib/paths';
import styles from './kept.module.css';

/** Anybody can open the browser app, so its address is what is handed on. */
const PUBLIC_PATHS = createPaths('');

/** Keeps the comparison in sight and hands it on. */
export function ComparisonBar({ ids }: { ids: readonly string[] }) {
  const { api, host, tokens } = useServices();
  const texts = useTexts();
  const { kept } = texts;
  const ensure = useEnsuredPerson();
  const queries = useQueryClient();
  const { data: known } = useKeptComparisons();
  const isKept = known?.items.some((comparison) => sameAs(comparison, ids)) ?? false;
  const keep = useMutation({
    mutationFn: async () => {
      await ensure();
      return keepComparison(api, { listingIds: [...ids] }, crypto.randomUUID());
    },
    onSuccess: () => {
      host.tellOutcome(true);
      return readAnew(queries, { queryKey: ['comparisons'] });
    },
  });
  const share = useMutation({
    mutationFn: () =>
      host.share({
        url: new URL(PUBLIC_PATHS.compare(ids), window.location.origin).href,
        title: kept.compareTitle,
      }),
  });
  if (ids.length < 2) return null;
  return (
    <div class={styles.actions}>
      {tokens !== null && (
        <Button
          disabled={isKept || keep.isPending}
          data-testid="keep-comparison"
          onClick={() => keep.mutate()}
        >
          <Icon name={isKept ? 'check' : 'scales'} size={18} />
          {isKept ? kept.keptComparison : kept.keepComparison}
        </Button>
      )}
      <Button disabled={share.isPending} onClick={() => share.mutate()}>
        <Icon name={share.data === 'copied' ? 'check' : 'share'} size={18} />
        <span aria-live="polite">{share.data === 'copied' ? kept.linkCopied : kept.share}</span>
      </Button>
      {keep.error !== null && <p role="alert">{failureText(keep.error, texts)}</p>}
    </div>
  );
}

/** The comparisons that were kept, each a press away. */
export function KeptComparisons() {
  const { api, paths } = useServices();
  const { kept } = useTexts();
  const queries = useQueryClient();
  const { data } = useKeptComparisons();
  const remove = useMutation({
    mutationFn: (id: string) => removeComparison(api, id),
    onSettled: () => readAnew(queries, { queryKey: ['comparisons'] }),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <details class={styles.comparisons} data-testid="kept-comparisons">
      <summary>{kept.comparisonsTitle(data.items.length)}</summary>
      <ul>
        {data.items.map((comparison) => (
          <li key={comparison.id}>
            <a href={paths.compare(idsOf(comparison))}>
              {nameOf(comparison)}
              <small>{kept.day(comparison.updatedAt)}</small>
            </a>
            <button
              type="button"
              aria-label={kept.removeComparison(nameOf(comparison))}
              onClick={() => remove.mutate(comparison.id)}
            >
              <Icon name="close" size={18} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useKeptComparisons() {
  const { api } = useServices();
  const { profile } = usePerson();
  return useQuery({ ...comparisonsQuery(api), enabled: profile !== null });
}

const idsOf = ({ items }: Comparison) => items.map(({ id }) => id);

const nameOf = ({ name, items }: Comparison) => name ?? items.map(({ listing }) => listing.title).join(' · ');

function sameAs(comparison: Comparison, ids: readonly string[]): boolean {
  return [...idsOf(comparison)].sort().join() === [...ids].sort().join();
}
