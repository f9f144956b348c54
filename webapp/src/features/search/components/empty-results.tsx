import { useQueries, useQuery } from '@tanstack/preact-query';
import type { SearchCriteria } from '../../../api/schema';
import { Button } from '../../../components/button/button';
import { Message, MessageActions } from '../../../components/message/message';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { chipsOf } from '../../../lib/criteria/chips';
import { without } from '../../../lib/criteria/edit';
import { countQuery } from '../api/count-query';
import { relaxQuery } from '../api/relax-query';
import type { Search } from '../lib/use-search';
import styles from './results.module.css';

const MOST_OFFERS = 8;

/** Another search that brings something, in words. */
interface Offer {
  label: string;
  criteria: SearchCriteria;
}

/** Nothing fits: what could be loosened, what could be left out, and how many listings there are then. */
export function EmptyResults({ search }: { search: Search }) {
  const { search: texts, map } = useTexts();
  const { criteria, view, change, look } = search;
  const limited = view.box !== null || view.shape !== null || view.words !== null;
  const offers = useOffers(criteria, !limited);
  return (
    <div data-testid="empty">
      <Message title={texts.emptyTitle}>
        <p>{limited ? texts.emptyHere : offers.length > 0 ? texts.emptyLead : texts.emptyNone}</p>
        <MessageActions>
          {limited && (
            <Button look="main" onClick={() => look({ box: null, shape: null, words: null })}>
              {view.shape === null ? texts.everywhere : map.clearShape}
            </Button>
          )}
          {offers.map((offer) => (
            <Button key={offer.label} onClick={() => change(offer.criteria)}>
              {offer.label}
            </Button>
          ))}
          <Button look="quiet" onClick={() => change({})}>
            {texts.startOver}
          </Button>
        </MessageActions>
      </Message>
    </div>
  );
}

/** Little fits: what would bring more. */
export function MoreOffers({ search: { criteria, change } }: { search: Search }) {
  const { search: texts } = useTexts();
  const { api } = useServices();
  const { data: relaxations = [] } = useQuery(relaxQuery(api, criteria));
  if (relaxations.length === 0) return null;
  return (
    <section class={styles.offers} aria-label={texts.fewTitle} data-testid="relaxations">
      <h3>{texts.fewTitle}</h3>
      <ul>
        {relaxations.map(({ label, more, criteria: relaxed }) => (
          <li key={label}>
            <Button onClick={() => change(relaxed)}>{texts.loosen(label, more)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Small steps first; where none of them brings anything, the criteria with one condition less. */
function useOffers(criteria: SearchCriteria, enabled: boolean): Offer[] {
  const { api } = useServices();
  const texts = useTexts();
  const relaxed = useQuery({ ...relaxQuery(api, criteria), enabled });
  const steps = relaxed.data ?? [];
  const bySteps = steps.map(({ label, more, criteria: wider }) => ({
    label: texts.search.loosen(label, more),
    criteria: wider,
  }));
  const removals = chipsOf(criteria, texts)
    .slice(0, MOST_OFFERS)
    .map(({ field, value, label }) => ({ label, criteria: without(criteria, field, value) }));
  const needed = enabled && !relaxed.isPending && bySteps.length === 0;
  const counts = useQueries({
    queries: removals.map((removal) => ({ ...countQuery(api, removal.criteria), enabled: needed })),
  });
  if (bySteps.length > 0) return bySteps;
  return removals.flatMap((removal, index) => {
    const count = counts[index]?.data ?? 0;
    return count > 0 ? [{ ...removal, label: texts.search.relax(removal.label, count) }] : [];
  });
}
