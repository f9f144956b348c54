import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { SearchCriteria } from '../../../api/schema';
import { Button } from '../../../components/button/button';
import { Dropdown } from '../../../components/dropdown/dropdown';
import { useServices } from '../../../host/services';
import { useMainButton } from '../../../host/use-host-button';
import { useTexts } from '../../../i18n/i18n';
import type { SearchView } from '../../../lib/criteria/search-view';
import { useDebounced } from '../../../lib/use-debounced';
import { countQuery } from '../api/count-query';
import { type RangeDraft, type RangeField, withDrafts } from '../lib/range-draft';
import { useDrafts } from '../lib/use-drafts';
import type { Facets } from './filter-bar';
import { RangeInputs } from './range-inputs';
import styles from './range-filter.module.css';

const TYPING_PAUSE_MS = 100;

interface RangeOf {
  field: RangeField;
  label: string;
  /** The one side that the field has; both where absent. */
  only?: 'min' | 'max';
}

interface RangeFilterProps {
  title: string;
  fields: readonly RangeOf[];
  criteria: SearchCriteria;
  /** The place that is looked at, since it counts too. */
  view: SearchView;
  facets: Facets;
  onChange: (criteria: SearchCriteria) => void;
  /** What stands above the fields. */
  children?: ComponentChildren;
}

/** Ranges in a panel; the button below tells how many listings they would leave before they hold. */
export function RangeFilter(props: RangeFilterProps) {
  const { title, fields, criteria } = props;
  return (
    <Dropdown title={title} active={fields.some(({ field }) => criteria[field] !== undefined)}>
      {(close) => <RangePanel {...props} close={close} />}
    </Dropdown>
  );
}

/** The fields with a button that tells how many listings they would leave. */
export function RangePanel(props: RangeFilterProps & { close: () => void }) {
  const { fields, criteria, view, facets, onChange, close } = props;
  const { search } = useTexts();
  const [drafts, setDrafts] = useDrafts(
    fields.map(({ field }) => field),
    criteria,
  );
  const wanted = withDrafts(criteria, drafts);
  const apply = useCallback(() => {
    if (wanted === null) return;
    onChange(wanted);
    close();
  }, [wanted, onChange, close]);
  const setDraft = (field: RangeField, draft: RangeDraft) => setDrafts({ ...drafts, [field]: draft });
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {props.children}
      {fields.map(({ field, label, only }, index) => (
        <RangeInputs
          key={field}
          label={label}
          bins={facets[field] ?? []}
          draft={drafts[field] ?? { min: '', max: '' }}
          first={index === 0}
          alone={fields.length === 1}
          only={only}
          onChange={(draft) => setDraft(field, draft)}
        />
      ))}
      <div class={styles.actions}>
        <Button
          look="quiet"
          onClick={() =>
            setDrafts(Object.fromEntries(fields.map(({ field }) => [field, { min: '', max: '' }])))
          }
        >
          {search.clearFilter}
        </Button>
        <ApplyButton criteria={wanted} view={view} onApply={apply} />
      </div>
    </form>
  );
}

interface ApplyButtonProps {
  criteria: SearchCriteria | null;
  view: SearchView;
  onApply: () => void;
}

function ApplyButton({ criteria, view, onApply }: ApplyButtonProps) {
  const { api } = useServices();
  const { search } = useTexts();
  const settled = useDebounced(criteria, TYPING_PAUSE_MS);
  const { data: count } = useQuery({
    ...countQuery(api, settled ?? {}, view),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
  });
  const text = count === undefined ? search.showAnyway : search.show(count);
  const lent = useMainButton({ text, enabled: criteria !== null, press: onApply });
  if (lent) return null;
  return (
    <Button look="main" type="submit" disabled={criteria === null}>
      {text}
    </Button>
  );
}
