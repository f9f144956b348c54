import { useQuery } from '@tanstack/preact-query';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { toggled, withField } from '../../../lib/criteria/edit';
import { FEATURES, PURPOSES } from '../../../lib/criteria/fields';
import { facetsQuery } from '../api/facets-query';
import type { Search } from '../lib/use-search';
import { RangePanel } from './range-filter';
import { Toggles } from './toggles';
import styles from './toggles.module.css';

/** What premises have, what they are for, and the ranges that are asked for less often. */
export function MorePanel({
  search: { criteria, view, change },
  close,
}: {
  search: Search;
  close: () => void;
}) {
  const { api } = useServices();
  const { search: texts, labels, chips } = useTexts();
  const { data: facets } = useQuery(facetsQuery(api, criteria, view, ['features']));
  const sold = criteria.deal !== 'RENT';
  return (
    <div class={styles.scroll}>
      {sold && (
        <Toggles
          title={texts.incomeTitle}
          options={['tenanted'] as const}
          label={() => chips.tenanted}
          chosen={criteria.tenanted === true ? ['tenanted'] : []}
          onToggle={() =>
            change(withField(criteria, 'tenanted', criteria.tenanted === true ? undefined : true))
          }
        />
      )}
      <Toggles
        title={texts.purposeTitle}
        options={PURPOSES}
        label={(purpose) => labels.purposes[purpose]}
        chosen={criteria.purpose === undefined ? [] : [criteria.purpose]}
        onToggle={(purpose) =>
          change(withField(criteria, 'purpose', criteria.purpose === purpose ? undefined : purpose))
        }
      />
      <Toggles
        title={texts.featuresTitle}
        options={FEATURES}
        label={(feature) => labels.features[feature]}
        chosen={criteria.features ?? []}
        counts={facets?.features}
        onToggle={(feature) => change(withField(criteria, 'features', toggled(criteria.features, feature)))}
      />
      <RangePanel
        title={texts.moreTitle}
        fields={[
          { field: 'floor', label: texts.floor },
          { field: 'ceilingHeight', label: texts.ceilingHeight, only: 'min' },
          { field: 'powerKw', label: texts.powerKw, only: 'min' },
          ...(sold
            ? ([
                { field: 'yield', label: texts.yield, only: 'min' },
                { field: 'paybackYears', label: texts.paybackYears, only: 'max' },
              ] as const)
            : []),
        ]}
        criteria={criteria}
        view={view}
        facets={{}}
        onChange={change}
        close={close}
      />
    </div>
  );
}
