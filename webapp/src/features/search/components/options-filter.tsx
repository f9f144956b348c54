import type { FacetCount } from '../../../api/schema';
import { Dropdown } from '../../../components/dropdown/dropdown';
import { Icon } from '../../../components/icon/icon';
import { useTexts } from '../../../i18n/i18n';
import styles from './options-filter.module.css';

interface OptionsFilterProps<T extends string> {
  title: string;
  options: readonly T[];
  labels: Record<T, string>;
  counts: FacetCount[] | undefined;
  chosen: readonly T[];
  onToggle: (option: T) => void;
}

/** Several of a few values, each with its count. A choice holds at once. */
export function OptionsFilter<T extends string>(props: OptionsFilterProps<T>) {
  const { title, options, labels, counts, chosen, onToggle } = props;
  const { listing } = useTexts();
  return (
    <Dropdown title={title} active={chosen.length > 0}>
      {() => (
        <ul class={styles.options}>
          {options.map((option, index) => {
            const count = counts?.find(({ value }) => value === option)?.count;
            return (
              <li key={option}>
                <button
                  type="button"
                  class={styles.option}
                  aria-pressed={chosen.includes(option)}
                  data-first={index === 0 ? '' : undefined}
                  onClick={() => onToggle(option)}
                >
                  <span class={styles.box}>
                    <Icon name="check" size={16} />
                  </span>
                  <span class={styles.label}>{labels[option]}</span>
                  {count !== undefined && <span class={styles.count}>{listing.count(count)}</span>}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Dropdown>
  );
}
