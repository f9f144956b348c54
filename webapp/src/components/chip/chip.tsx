import { useTexts } from '../../i18n/i18n';
import { Icon } from '../icon/icon';
import styles from './chip.module.css';

interface RemovableChipProps {
  label: string;
  onRemove: () => void;
}

/** A condition that goes away when it is pressed. */
export function RemovableChip({ label, onRemove }: RemovableChipProps) {
  const { search } = useTexts();
  return (
    <button
      type="button"
      class={styles.chip}
      data-testid="chip"
      aria-label={search.removeChip(label)}
      onClick={onRemove}
    >
      {label}
      <Icon name="close" size={14} />
    </button>
  );
}
