import type { SearchCriteria } from '../../../api/schema';
import { RemovableChip } from '../../../components/chip/chip';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { chipsOf } from '../../../lib/criteria/chips';
import { without } from '../../../lib/criteria/edit';
import styles from './chips-bar.module.css';

interface ChipsBarProps {
  criteria: SearchCriteria;
  onChange: (criteria: SearchCriteria) => void;
}

/** Every condition of the search as a chip that takes it away. */
export function ChipsBar({ criteria, onChange }: ChipsBarProps) {
  const { host } = useServices();
  const texts = useTexts();
  const chips = chipsOf(criteria, texts);
  if (chips.length === 0) return null;
  const change = (next: SearchCriteria) => {
    host.touch();
    onChange(next);
  };
  return (
    <ul class={styles.bar} aria-label={texts.search.chipsTitle}>
      {chips.map(({ field, value, label }) => (
        <li key={`${field}=${value ?? ''}`}>
          <RemovableChip label={label} onRemove={() => change(without(criteria, field, value))} />
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class={styles.clear} onClick={() => change({})}>
            {texts.search.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}
