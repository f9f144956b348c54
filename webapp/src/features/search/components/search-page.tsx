import { useLocation } from 'preact-iso';
import { useCallback, useMemo } from 'preact/hooks';
import type { SearchCriteria } from '../../../api/schema';
import { useCanGoBack, useGoBack, useHostBack, useNavigate } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { decodeCriteria, encodeCriteria } from '../../../lib/criteria/address';
import { chipsOf } from '../../../lib/criteria/chips';
import { useTitle } from '../../../lib/use-title';
import { changesSearch } from '../lib/said';
import { useSaid } from '../lib/use-said';
import { ChipsBar } from './chips-bar';
import { Results } from './results';
import { SaidPanel } from './said-panel';
import { SearchLine } from './search-line';
import styles from './search-page.module.css';

/** The search: a line for a sentence, what was understood, filters, the list. What is sought stands in the address. */
export function SearchPage() {
  const { paths } = useServices();
  const texts = useTexts();
  const { search } = texts;
  const navigate = useNavigate();
  const criteria = useCriteria();
  const [said, setSaid] = useSaid(criteria);
  useBackToHome();
  useTitle(titleOf(chipsOf(criteria, texts).map(({ label }) => label)) ?? search.pageTitle);
  const change = useCallback((next: SearchCriteria) => navigate(paths.search(next)), [navigate, paths]);
  return (
    <div class={styles.page}>
      <h1 class="visually-hidden">{search.pageTitle}</h1>
      <div class={styles.ask}>
        <SearchLine
          criteria={criteria}
          placeholder={encodeCriteria(criteria) === '' ? search.placeholder : search.refinePlaceholder}
          onSaid={(next) => {
            setSaid(next);
            if (changesSearch(next)) change(next.interpretation.criteria);
          }}
        />
        {said !== null && <SaidPanel said={said} />}
        <ChipsBar criteria={criteria} onChange={change} />
      </div>
      <Results
        criteria={criteria}
        onChange={change}
        moreAsked={said?.interpretation.intent === 'SHOW_MORE' ? said : null}
      />
    </div>
  );
}

function useCriteria(): SearchCriteria {
  const { url } = useLocation();
  const start = url.indexOf('?');
  const query = start < 0 ? '' : url.slice(start);
  return useMemo(() => decodeCriteria(query), [query]);
}

/** The host's back button leads out of the list only where the app was there before it. */
function useBackToHome(): void {
  const { paths } = useServices();
  const goBack = useGoBack(paths.home);
  useHostBack(useCanGoBack() ? goBack : null);
}

function titleOf(labels: string[]): string | null {
  return labels.length === 0 ? null : labels.slice(0, 4).join(', ');
}
