import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon/icon';
import { FailureMessage } from '../../../components/message/failure';
import { useCanGoBack, useGoBack, useHostBack } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { encodeCriteria } from '../../../lib/criteria/address';
import { chipsOf } from '../../../lib/criteria/chips';
import { useMedia, WIDE } from '../../../lib/use-media';
import { useModule } from '../../../lib/use-module';
import { useTitle } from '../../../lib/use-title';
import { prefetchMap } from '../lib/prefetch-map';
import { changesSearch } from '../lib/said';
import { useFound } from '../lib/use-found';
import { useSaid } from '../lib/use-said';
import { type Search, useSearch } from '../lib/use-search';
import { ChipsBar } from './chips-bar';
import { FilterBar } from './filter-bar';
import { Results } from './results';
import type { ResultsMap } from './results-map';
import { SaidPanel } from './said-panel';
import { SearchLine } from './search-line';
import styles from './search-page.module.css';

/** The search: a line for a sentence, what was understood, filters, the list and the map. All of it is in the address. */
export function SearchPage() {
  const texts = useTexts();
  const search = useSearch();
  const { criteria, view } = search;
  const found = useFound(search);
  const [said, setSaid] = useSaid(criteria);
  const [pointedId, setPointedId] = useState<string | null>(null);
  const wide = useMedia(WIDE);
  const mapShown = wide || view.map;
  useBack(search, wide);
  useTitle(titleOf(chipsOf(criteria, texts).map(({ label }) => label)) ?? texts.search.pageTitle);
  useEffect(prefetchMap, []);
  return (
    <div class={styles.page} data-wide data-map={mapShown}>
      <h1 class="visually-hidden">{texts.search.pageTitle}</h1>
      <div class={styles.ask}>
        <SearchLine
          criteria={criteria}
          placeholder={
            encodeCriteria(criteria) === '' ? texts.search.placeholder : texts.search.refinePlaceholder
          }
          onSaid={(next) => {
            setSaid(next);
            if (changesSearch(next)) search.restart(next.interpretation.criteria);
          }}
        />
        {said !== null && <SaidPanel said={said} onWords={(words) => search.look({ words })} />}
        <ChipsBar search={search} />
        <FilterBar search={search} facets={found.first?.facets ?? {}} />
      </div>
      <div class={styles.both}>
        {(wide || !view.map) && (
          <div class={styles.list}>
            <Results search={search} found={found} said={said} onPoint={setPointedId} />
          </div>
        )}
        {mapShown && (
          <div class={styles.map}>
            <LoadedMap search={search} cards={found.cards} pointedId={pointedId} />
          </div>
        )}
      </div>
      {!wide && <ViewSwitch search={search} />}
    </div>
  );
}

const loadMap = () => import('./results-map').then((module) => module.ResultsMap);

/** The map travels apart from the page; while it does there is its place. */
function LoadedMap(props: ComponentProps<typeof ResultsMap>) {
  const { map } = useTexts();
  const loaded = useModule(loadMap);
  switch (loaded.kind) {
    case 'loading':
      return <p class={styles.waiting}>{map.loading}</p>;
    case 'failed':
      return <FailureMessage title={map.failedTitle} failure={null} onRetry={loaded.retry} />;
    case 'ready': {
      const Found = loaded.module;
      return <Found {...props} />;
    }
  }
}

/** On a phone the map is one tap away, and so is the list. */
function ViewSwitch({ search: { view, look } }: { search: Search }) {
  const { map } = useTexts();
  const { host } = useServices();
  return (
    <button
      type="button"
      class={styles.switch}
      data-testid="view-switch"
      onClick={() => {
        host.touch();
        look({ map: !view.map });
      }}
    >
      <Icon name={view.map ? 'list' : 'map'} size={18} />
      {view.map ? map.showList : map.showMap}
    </button>
  );
}

/** The host's back button leads from the map to the list, and out of the list where the app was there before it. */
function useBack({ view, look }: Search, wide: boolean): void {
  const { paths } = useServices();
  const goBack = useGoBack(paths.home);
  const canGoBack = useCanGoBack();
  const toList = () => look({ map: false }, true);
  const onMap = view.map && !wide;
  useHostBack(onMap && !canGoBack ? toList : canGoBack ? goBack : null);
}

function titleOf(labels: string[]): string | null {
  return labels.length === 0 ? null : labels.slice(0, 4).join(', ');
}
