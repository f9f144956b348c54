import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { toggled, withField } from '../../../lib/criteria/edit';
import { OKRUGS, RINGS } from '../../../lib/criteria/fields';
import { facetsQuery } from '../api/facets-query';
import type { Search } from '../lib/use-search';
import { Toggles } from './toggles';
import styles from './toggles.module.css';

const MOST_DISTRICTS = 40;

/** Rings and okrugs to press, districts to find. */
export function PlacePanel({ search: { criteria, view, change } }: { search: Search }) {
  const { api } = useServices();
  const { search: texts, labels } = useTexts();
  const [sought, setSought] = useState('');
  const { data: facets } = useQuery(facetsQuery(api, criteria, view, ['okrugs', 'districts']));
  const chosen = criteria.districts ?? [];
  const names = (facets?.districts ?? [])
    .map(({ value = '' }) => value)
    .filter((name) => name.toLowerCase().includes(sought.toLowerCase()));
  const shown = [...new Set([...chosen, ...names])].slice(0, MOST_DISTRICTS);
  return (
    <div class={styles.scroll}>
      <Toggles
        title={texts.ringsTitle}
        options={RINGS}
        label={(ring) => labels.rings[ring]}
        chosen={criteria.inside === undefined ? [] : [criteria.inside]}
        onToggle={(ring) =>
          change(withField(criteria, 'inside', criteria.inside === ring ? undefined : ring))
        }
      />
      <Toggles
        title={texts.okrugsTitle}
        options={OKRUGS}
        label={String}
        chosen={criteria.okrugs ?? []}
        counts={facets?.okrugs}
        onToggle={(okrug) => change(withField(criteria, 'okrugs', toggled(criteria.okrugs, okrug)))}
      />
      <input
        type="search"
        class={styles.find}
        aria-label={texts.findDistrict}
        placeholder={texts.findDistrict}
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      <Toggles
        title={texts.districtsTitle}
        options={shown}
        label={String}
        chosen={chosen}
        counts={facets?.districts}
        onToggle={(name) => change(withField(criteria, 'districts', toggled(criteria.districts, name)))}
      />
    </div>
  );
}
