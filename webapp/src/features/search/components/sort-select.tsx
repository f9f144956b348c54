import { Icon } from '../../../components/icon/icon';
import type { SortOrder } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { SORTS } from '../../../lib/criteria/fields';
import styles from './sort-select.module.css';

/** The order that a list has where none is asked for. */
const USUAL: SortOrder = 'NEWEST';

interface SortSelectProps {
  sort: SortOrder | undefined;
  onChange: (sort: SortOrder | undefined) => void;
}

export function SortSelect({ sort, onChange }: SortSelectProps) {
  const { search, labels } = useTexts();
  return (
    <label class={styles.sort}>
      <span class="visually-hidden">{search.sortTitle}</span>
      <select
        value={sort ?? USUAL}
        onChange={({ currentTarget }) => {
          const chosen = SORTS.find((option) => option === currentTarget.value);
          onChange(chosen === USUAL ? undefined : chosen);
        }}
      >
        {SORTS.map((option) => (
          <option key={option} value={option}>
            {labels.sorts[option]}
          </option>
        ))}
      </select>
      <Icon name="down" size={16} />
    </label>
  );
}
