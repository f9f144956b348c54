import { useId } from 'preact/hooks';
import type { FacetCount } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { draftOf, type RangeDraft, readDraft } from '../lib/range-draft';
import { Histogram } from './histogram';
import { RangeSlider } from './range-slider';
import styles from './range-inputs.module.css';

interface RangeInputsProps {
  label: string;
  bins: readonly FacetCount[];
  draft: RangeDraft;
  /** Whether the panel begins here. */
  first: boolean;
  /** Whether nothing else is in the panel, so that its title says it all. */
  alone: boolean;
  /** The one side that can be given; both where absent. */
  only?: 'min' | 'max' | undefined;
  onChange: (draft: RangeDraft) => void;
}

/** Two fields for the sides of a range, and above them how the listings lie. */
export function RangeInputs({ label, bins, draft, first, alone, only, onChange }: RangeInputsProps) {
  const { search } = useTexts();
  const reading = readDraft(draft);
  const problemId = useId();
  const problem =
    reading.kind === 'range' ? null : reading.kind === 'not-number' ? search.notNumber : search.upsideDown;
  const input = (side: 'min' | 'max', hint: string, name: string) => (
    <label class={styles.side}>
      <span aria-hidden="true">{hint}</span>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={name}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        data-first={first && side === 'min' ? '' : undefined}
        value={draft[side]}
        onInput={(event) => onChange({ ...draft, [side]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class={styles.range}>
      <legend class={alone ? 'visually-hidden' : undefined}>{label}</legend>
      <Histogram bins={bins} range={reading.kind === 'range' ? reading.range : {}} />
      {bins.length > 1 && (
        <RangeSlider
          label={label}
          bins={bins}
          range={reading.kind === 'range' ? reading.range : {}}
          onChange={(range) => onChange(draftOf(range, search.count))}
        />
      )}
      <div class={styles.sides}>
        {only !== 'max' && input('min', search.from, search.rangeFrom(label))}
        {only !== 'min' && input('max', search.to, search.rangeTo(label))}
      </div>
      {problem !== null && (
        <p id={problemId} class={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
