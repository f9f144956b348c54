import type { SearchCriteria } from '../../../api/schema';
import { RemovableChip } from '../../../components/chip/chip';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { chipsOf } from '../../../lib/criteria/chips';
import { without } from '../../../lib/criteria/edit';
import type { Search } from '../lib/use-search';
import styles from './chips-bar.module.css';

/** Every condition of the search as a chip that takes it away; the place on the map is one of them. */
export function ChipsBar({ search }: { search: Search }) {
  const { host } = useServices();
  const texts = useTexts();
  const { criteria, view, look } = search;
  const chips = chipsOf(criteria, texts);
  const place = view.shape === null ? (view.box === null ? null : texts.map.boxChip) : texts.map.shapeChip;
  const { words } = view;
  if (chips.length === 0 && place === null && words === null) return null;
  const change = (next: SearchCriteria) => {
    host.touch();
    search.change(next);
  };
  return (
    <ul class={styles.bar} aria-label={texts.search.chipsTitle}>
      {chips.map(({ field, value, label }) => (
        <li key={`${field}=${value ?? ''}`}>
          <RemovableChip label={label} onRemove={() => change(without(criteria, field, value))} />
        </li>
      ))}
      {place !== null && (
        <li>
          <RemovableChip label={place} onRemove={() => look({ box: null, shape: null })} />
        </li>
      )}
      {words !== null && (
        <li>
          <RemovableChip label={texts.search.wordsChip(words)} onRemove={() => look({ words: null })} />
        </li>
      )}
      {chips.length > 1 && (
        <li>
          <button type="button" class={styles.clear} onClick={() => search.restart({})}>
            {texts.search.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}
