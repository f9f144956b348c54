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
  take: () => void;
}

/** Nothing fits: what could be loosened, what could be left out, and how many listings there are then. */
export function EmptyResults({ search }: { search: Search }) {
  const { search: texts, map } = useTexts();
  const { view, look, restart } = search;
  const limited = view.box !== null || view.shape !== null;
  const offers = useOffers(search, limited);
  return (
    <div data-testid="empty">
      <Message title={texts.emptyTitle}>
        <p>{limited ? texts.emptyHere : offers.length > 0 ? texts.emptyLead : texts.emptyNone}</p>
        <MessageActions>
          {limited && (
            <Button look="main" onClick={() => look({ box: null, shape: null })}>
              {view.shape === null ? texts.everywhere : map.clearShape}
            </Button>
          )}
          {offers.map(({ label, take }) => (
            <Button key={label} onClick={take}>
              {label}
            </Button>
          ))}
          <Button look="quiet" onClick={() => restart({})}>
            {texts.startOver}
          </Button>
        </MessageActions>
      </Message>
    </div>
  );
}

/** Little fits: what would bring more. */
export function MoreOffers({ search: { criteria, view, change } }: { search: Search }) {
  const { search: texts } = useTexts();
  const { api } = useServices();
  const { data: relaxations = [] } = useQuery(relaxQuery(api, criteria, view));
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

/** What may be left out of a search, in words. */
interface Removal {
  label: string;
  criteria: SearchCriteria;
  words: string | null;
}

/**
 * The words left out, which are most in the way; small steps; where none of them brings anything, one condition less. In
 * a part of the map it stays at the steps, since another part is more to the point there.
 */
function useOffers({ criteria, view, change, look }: Search, limited: boolean): Offer[] {
  const { api } = useServices();
  const texts = useTexts();
  const { words } = view;
  const relaxed = useQuery(relaxQuery(api, criteria, view));
  const steps = (relaxed.data ?? []).map(({ label, more, criteria: wider }) => ({
    label: texts.search.loosen(label, more),
    take: () => change(wider),
  }));
  const stuck = !limited && !relaxed.isPending && steps.length === 0;
  const removals: Removal[] = [
    ...(words === null ? [] : [{ label: texts.search.wordsChip(words), criteria, words: null }]),
    ...(stuck ? chipsOf(criteria, texts).slice(0, MOST_OFFERS) : []).map(({ field, value, label }) => ({
      label,
      criteria: without(criteria, field, value),
      words,
    })),
  ];
  const counts = useQueries({
    queries: removals.map((removal) => countQuery(api, removal.criteria, { ...view, words: removal.words })),
  });
  const worthwhile = removals.flatMap((removal, index) => {
    const count = counts[index]?.data ?? 0;
    const take = () => (removal.words === words ? change(removal.criteria) : look({ words: null }));
    return count > 0 ? [{ label: texts.search.relax(removal.label, count), take }] : [];
  });
  return [...worthwhile, ...steps];
}
