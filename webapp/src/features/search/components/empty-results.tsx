import { useQueries } from '@tanstack/preact-query';
import type { SearchCriteria } from '../../../api/schema';
import { Button } from '../../../components/button/button';
import { Message, MessageActions } from '../../../components/message/message';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { chipsOf } from '../../../lib/criteria/chips';
import { without } from '../../../lib/criteria/edit';
import { countQuery } from '../api/count-query';

const MOST_OFFERS = 8;

interface EmptyResultsProps {
  criteria: SearchCriteria;
  onChange: (criteria: SearchCriteria) => void;
}

/** Nothing fits: which one condition is in the way, and how many listings there are without it. */
export function EmptyResults({ criteria, onChange }: EmptyResultsProps) {
  const { search } = useTexts();
  const offers = useRelaxations(criteria);
  return (
    <div data-testid="empty">
      <Message title={search.emptyTitle}>
        <p>{offers.length > 0 ? search.emptyLead : search.emptyNone}</p>
        <MessageActions>
          {offers.map(({ label, relaxed, count }) => (
            <Button key={label} onClick={() => onChange(relaxed)}>
              {search.relax(label, count)}
            </Button>
          ))}
          <Button look="quiet" onClick={() => onChange({})}>
            {search.startOver}
          </Button>
        </MessageActions>
      </Message>
    </div>
  );
}

/** The criteria with one condition less, for each that alone is in the way. */
function useRelaxations(criteria: SearchCriteria) {
  const { api } = useServices();
  const relaxations = chipsOf(criteria, useTexts())
    .slice(0, MOST_OFFERS)
    .map(({ field, value, label }) => ({ label, relaxed: without(criteria, field, value) }));
  const counts = useQueries({ queries: relaxations.map(({ relaxed }) => countQuery(api, relaxed)) });
  return relaxations
    .map((relaxation, index) => ({ ...relaxation, count: counts[index]?.data ?? 0 }))
    .filter(({ count }) => count > 0);
}
