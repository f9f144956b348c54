import type { FacetCount } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import styles from './toggles.module.css';

interface TogglesProps<T extends string> {
  title: string;
  options: readonly T[];
  label: (option: T) => string;
  chosen: readonly T[];
  counts?: FacetCount[] | undefined;
  onToggle: (option: T) => void;
}

/** Values that are pressed in and out, each with how many listings it would show. */
export function Toggles<T extends string>(props: TogglesProps<T>) {
  const { title, options, label, chosen, counts, onToggle } = props;
  const { listing } = useTexts();
  return (
    <div class={styles.group} role="group" aria-label={title}>
      <h3>{title}</h3>
      <ul class={styles.toggles}>
        {options.map((option) => {
          const count = counts?.find(({ value }) => value === option)?.count;
          return (
            <li key={option}>
              <button type="button" aria-pressed={chosen.includes(option)} onClick={() => onToggle(option)}>
                {label(option)}
                {count !== undefined && <span class={styles.count}>{listing.count(count)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
