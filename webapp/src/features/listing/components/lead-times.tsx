import { useState } from 'preact/hooks';
import { Button } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { useTexts } from '../../../i18n/i18n';
import { moscowToday } from '../../../lib/presets';
import { MOST_TIMES } from '../lib/lead';
import styles from './lead-dialog.module.css';

interface TimesProps {
  times: readonly string[];
  problem: string | undefined;
  onChange: (times: string[]) => void;
}

/** One or several times that would suit; the first free one is taken. */
export function Times({ times, problem, onChange }: TimesProps) {
  const { lead } = useTexts();
  const [earliest] = useState(() => `${moscowToday()}T00:00`);
  return (
    <fieldset class={styles.times}>
      <legend>{lead.times}</legend>
      {times.map((time, index) => (
        <div key={index} class={styles.time}>
          <input
            type="datetime-local"
            aria-label={lead.timeOf(index + 1)}
            aria-invalid={problem !== undefined}
            min={earliest}
            step={900}
            value={time}
            onInput={({ currentTarget: { value } }) =>
              onChange(times.map((old, at) => (at === index ? value : old)))
            }
          />
          {times.length > 1 && (
            <button
              type="button"
              class={styles.close}
              aria-label={lead.removeTime(index + 1)}
              onClick={() => onChange(times.filter((_, at) => at !== index))}
            >
              <Icon name="close" size={18} />
            </button>
          )}
        </div>
      ))}
      {problem !== undefined && <span class={styles.problem}>{problem}</span>}
      {times.length < MOST_TIMES && (
        <Button look="quiet" onClick={() => onChange([...times, ''])}>
          <Icon name="plus" size={18} />
          {lead.addTime}
        </Button>
      )}
    </fieldset>
  );
}
