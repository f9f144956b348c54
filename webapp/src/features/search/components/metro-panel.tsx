import { useQuery } from '@tanstack/preact-query';
import { useMemo, useState } from 'preact/hooks';
import { useServices } from '../../../host/services';
import { useI18n, useTexts } from '../../../i18n/i18n';
import { toggled, withField } from '../../../lib/criteria/edit';
import { loadMetro, type MetroLine } from '../../../lib/geography/geography';
import { useModule } from '../../../lib/use-module';
import { facetsQuery } from '../api/facets-query';
import type { Search } from '../lib/use-search';
import { Toggles } from './toggles';
import styles from './toggles.module.css';

const WALKS = ['5', '10', '15', '20'] as const;

/** Stations line by line, in the colours of the map of the metro, with how many listings are near each. */
export function MetroPicker({ search: { criteria, view, change } }: { search: Search }) {
  const { api } = useServices();
  const { search: texts } = useTexts();
  const [sought, setSought] = useState('');
  const lines = useModule(loadMetro);
  const { data: facets } = useQuery(facetsQuery(api, criteria, view, ['metro']));
  const counts = useMemo(
    () => new Map(facets?.metro?.map(({ value = '', count }) => [value, count])),
    [facets],
  );
  const chosen = criteria.metro ?? [];
  return (
    <>
      <input
        type="search"
        class={styles.find}
        aria-label={texts.findStation}
        placeholder={texts.findStation}
        data-first=""
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      <Toggles
        title={texts.onFoot}
        options={WALKS}
        label={texts.walk}
        chosen={
          criteria.walkMinutes === undefined ? [] : [`${criteria.walkMinutes}` as (typeof WALKS)[number]]
        }
        onToggle={(minutes) =>
          change(withField(criteria, 'walkMinutes', criteria.walkMinutes === +minutes ? undefined : +minutes))
        }
      />
      <div class={styles.scroll}>
        {lines.kind === 'ready' &&
          lines.module.map((line) => (
            <Line
              key={line.code}
              line={line}
              sought={sought}
              chosen={chosen}
              counts={counts}
              onToggle={(name) => change(withField(criteria, 'metro', toggled(criteria.metro, name)))}
            />
          ))}
        {lines.kind === 'loading' && <p class={styles.note}>{texts.searching}</p>}
        {lines.kind === 'failed' && (
          <button type="button" onClick={lines.retry}>
            {texts.stationsFailed}
          </button>
        )}
      </div>
    </>
  );
}

interface LineProps {
  line: MetroLine;
  sought: string;
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  onToggle: (name: string) => void;
}

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е').trim();

function Line({ line, sought, chosen, counts, onToggle }: LineProps) {
  const { locale } = useI18n();
  const { listing } = useTexts();
  const wanted = plain(sought);
  const stations = line.stations.filter(
    ([name, english]) => plain(name).includes(wanted) || plain(english).includes(wanted),
  );
  if (stations.length === 0) return null;
  return (
    <section class={styles.line} style={{ '--line-colour': line.colour }}>
      <h3>
        <span class={styles.dot} style={{ background: line.colour }} />
        {line.name}
      </h3>
      {stations.map(([name, english]) => (
        <button
          key={name}
          type="button"
          class={styles.station}
          aria-pressed={chosen.includes(name)}
          onClick={() => onToggle(name)}
        >
          {locale === 'ru' ? name : english}
          <span class={styles.count}>{listing.count(counts.get(name) ?? 0)}</span>
        </button>
      ))}
    </section>
  );
}
