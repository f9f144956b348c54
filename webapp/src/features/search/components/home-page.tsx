import { useQuery } from '@tanstack/preact-query';
import { CardGrid, CardGridSkeleton } from '../../../components/listing-card/card-grid';
import { FailureMessage } from '../../../components/message/failure';
import { useNavigate } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { useTitle } from '../../../lib/use-title';
import { freshQuery } from '../api/fresh-query';
import { changesSearch } from '../lib/said';
import { useSaid } from '../lib/use-said';
import { SaidPanel } from './said-panel';
import { SearchLine } from './search-line';
import styles from './home-page.module.css';

const NO_CRITERIA = {};
const SKELETONS = 4;

/** Where one begins: the line for a sentence, examples of what can be said, and what is new. */
export function HomePage() {
  const { paths } = useServices();
  const { search } = useTexts();
  const navigate = useNavigate();
  const [said, setSaid] = useSaid(NO_CRITERIA);
  useTitle(null);
  return (
    <div class={styles.page}>
      <section class={styles.hero}>
        <h1>{search.heroTitle}</h1>
        <p class={styles.lead}>{search.heroLead}</p>
        <div class={styles.ask}>
          <SearchLine
            large
            criteria={NO_CRITERIA}
            placeholder={search.placeholder}
            examples={search.examples}
            onSaid={(next) => {
              setSaid(next);
              if (changesSearch(next)) navigate(paths.search(next.interpretation.criteria));
            }}
          />
          {said !== null && <SaidPanel said={said} />}
        </div>
      </section>
      <FreshOffers />
    </div>
  );
}

function FreshOffers() {
  const { api, paths } = useServices();
  const { search } = useTexts();
  const { data, error, refetch } = useQuery(freshQuery(api));
  return (
    <section class={styles.fresh}>
      <div class={styles.head}>
        <h2>{search.freshTitle}</h2>
        <a href={paths.search()}>
          {search.allOffers}
          {data !== undefined && <span class={styles.count}>{search.count(data.total)}</span>}
        </a>
      </div>
      {data === undefined && error === null && <CardGridSkeleton count={SKELETONS} />}
      {data !== undefined && <CardGrid cards={data.items} />}
      {error !== null && (
        <FailureMessage title={search.failedTitle} failure={error} onRetry={() => void refetch()} />
      )}
    </section>
  );
}
