import { useMutation, useQuery, useQueryClient } from '@tanstack/preact-query';
import { Icon } from '../../../components/icon/icon';
import { useServices } from '../../../host/services';
import { usePerson } from '../../../host/use-person';
import { useTexts } from '../../../i18n/i18n';
import { calculationsQuery, removeCalculation } from '../api/kept';
import { readAnew } from '../../../api/read-anew';
import styles from './calculator.module.css';

/** The calculations that the person keeps, each a press away. */
export function KeptList() {
  const { api, paths } = useServices();
  const { calculator } = useTexts();
  const { profile } = usePerson();
  const queries = useQueryClient();
  const { data } = useQuery({ ...calculationsQuery(api), enabled: profile !== null });
  const remove = useMutation({
    mutationFn: (id: string) => removeCalculation(api, id),
    onSettled: () => readAnew(queries, { queryKey: ['calculations'] }),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <details class={styles.keptList} data-testid="kept-calculations">
      <summary>{calculator.keptTitle(data.items.length)}</summary>
      <ul>
        {data.items.map(({ id, title, price, irrLeveredPct, savedAt }) => (
          <li key={id}>
            <a href={paths.keptCalculation(id)}>
              {title ?? calculator.untitled(price)}
              <small>
                {calculator.day(savedAt)} · {calculator.metric('irrLeveredPct', irrLeveredPct)}
              </small>
            </a>
            <button
              type="button"
              aria-label={calculator.removeKept(title ?? calculator.untitled(price))}
              onClick={() => remove.mutate(id)}
            >
              <Icon name="close" size={18} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
