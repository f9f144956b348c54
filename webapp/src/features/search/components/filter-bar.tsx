import type { Deal, FacetCount, SearchCriteria } from '../../../api/schema';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { toggled, withDeal, withField } from '../../../lib/criteria/edit';
import { CLASSES, DEALS, TYPES } from '../../../lib/criteria/fields';
import type { Search } from '../lib/use-search';
import { MetroFilter } from './metro-filter';
import { MoreFilter } from './more-filter';
import { OptionsFilter } from './options-filter';
import { PlaceFilter } from './place-filter';
import { RangeFilter } from './range-filter';
import { UnitChoice } from './unit-choice';
import styles from './filter-bar.module.css';

export type Facets = Record<string, FacetCount[]>;

interface FilterBarProps {
  search: Search;
  facets: Facets;
}

/** The filters that people reach for most, with how many listings each choice would show. */
export function FilterBar({ search: sought, facets }: FilterBarProps) {
  const { criteria, view, change: onChange } = sought;
  const { host } = useServices();
  const { search, labels } = useTexts();
  const change = (next: SearchCriteria) => {
    host.touch();
    onChange(next);
  };
  const rented = criteria.deal === 'RENT';
  return (
    <div class={styles.bar} role="group" aria-label={search.filtersTitle}>
      <DealSwitch
        deal={criteria.deal}
        counts={facets.deal}
        onChange={(deal) => change(withDeal(criteria, deal))}
      />
      <OptionsFilter
        title={search.typesTitle}
        options={TYPES}
        labels={labels.types}
        counts={facets.types}
        chosen={criteria.types ?? []}
        onToggle={(type) => change(withField(criteria, 'types', toggled(criteria.types, type)))}
      />
      <MetroFilter search={sought} />
      <PlaceFilter search={sought} />
      <RangeFilter
        title={search.area}
        fields={[{ field: 'area', label: search.area }]}
        criteria={criteria}
        view={view}
        facets={facets}
        onChange={change}
      />
      <RangeFilter
        title={search.price}
        fields={[
          { field: 'price', label: rented ? search.priceOfRent : search.price },
          { field: 'pricePerSqm', label: rented ? search.rentPerSqm : search.pricePerSqm },
        ]}
        criteria={criteria}
        view={view}
        facets={facets}
        onChange={change}
      >
        {criteria.deal !== undefined && <UnitChoice deal={criteria.deal} />}
      </RangeFilter>
      <OptionsFilter
        title={search.buildingClass}
        options={CLASSES}
        labels={labels.classes}
        counts={facets.buildingClass}
        chosen={criteria.buildingClass ?? []}
        onToggle={(name) =>
          change(withField(criteria, 'buildingClass', toggled(criteria.buildingClass, name)))
        }
      />
      <MoreFilter search={sought} />
    </div>
  );
}

interface DealSwitchProps {
  deal: Deal | undefined;
  counts: FacetCount[] | undefined;
  onChange: (deal: Deal | undefined) => void;
}

function DealSwitch({ deal, counts, onChange }: DealSwitchProps) {
  const { labels, listing } = useTexts();
  return (
    <div class={styles.deals}>
      {DEALS.map((option) => {
        const count = counts?.find(({ value }) => value === option)?.count;
        return (
          <button
            key={option}
            type="button"
            aria-pressed={deal === option}
            onClick={() => onChange(deal === option ? undefined : option)}
          >
            {labels.deals[option]}
            {count !== undefined && <span class={styles.count}>{listing.count(count)}</span>}
          </button>
        );
      })}
    </div>
  );
}
