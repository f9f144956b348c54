import { useTexts } from '../../i18n/i18n';
import { Icon } from '../icon/icon';
import styles from './keep.module.css';
import { useKept } from './use-kept';

interface HideButtonProps {
  id: string;
  title: string;
}

/** Keeps a listing out of every list from now on. */
export function HideButton({ id, title }: HideButtonProps) {
  const { keep } = useTexts();
  const { possible, toggle } = useKept('hidden');
  if (!possible) return null;
  return (
    <button
      type="button"
      class={styles.hide}
      aria-label={keep.hideOne(title)}
      title={keep.hide}
      data-testid="hide"
      onClick={() => toggle(id)}
    >
      <Icon name="hide" size={18} />
    </button>
  );
}

/** Stands in the place of a listing that was hidden a moment ago, to bring it back. */
export function HiddenPlace({ id, title }: HideButtonProps) {
  const { keep } = useTexts();
  const { toggle } = useKept('hidden');
  return (
    <div class={styles.hiddenPlace} role="status" data-testid="hidden-place">
      <p>{keep.hiddenOne(title)}</p>
      <button type="button" class={styles.undo} onClick={() => toggle(id)}>
        {keep.unhide}
      </button>
    </div>
  );
}
