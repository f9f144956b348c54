package ai.wewall.search.domain.similar;

import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SimilarReason;
import ai.wewall.search.domain.SearchTexts;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.ListingRow;
import ai.wewall.search.domain.index.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the listings most like another one: of the same deal and family, round the same place first and farther away
 * where there are too few, of a size that is not out of proportion.
 */
public final class SimilarListings {

    /** Most listings of an answer. */
    public static final int MOST = 12;

    /** Half a city away nothing is near any more, so the last step takes all of it. */
    private static final List<Step> STEPS =
            List.of(new Step(1_500, 1.6), new Step(4_000, 2), new Step(12_000, 2.5), new Step(100_000, 3));

    /** How far to look, and how many times larger or smaller another one may be. */
    private record Step(double metres, double proportion) {}

    private SimilarListings() {}

    /**
     * A similar listing.
     *
     * @param card its card as JSON in UTF-8
     * @param reasons why, the strongest first
     */
    public record Similar(UUID id, byte[] card, List<SimilarReason> reasons) {}

    /** The most similar listings, at most {@link #MOST}; what nothing speaks for is none. */
    public static List<Similar> of(ListingIndex index, ListingRow listing, SearchTexts texts) {
        Premises subject = Premises.of(listing);
        List<Candidate> candidates = List.of();
        for (Step step : STEPS) {
            candidates = candidates(index, subject, step);
            if (candidates.size() >= MOST) {
                break;
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness)
                        .reversed()
                        .thenComparing(candidate -> candidate.premises().id()))
                .map(candidate -> candidate.explained(subject, texts))
                .filter(similar -> !similar.reasons().isEmpty())
                .limit(MOST)
                .toList();
    }

    private record Candidate(Premises premises, double likeness, byte[] card) {

        Similar explained(Premises subject, SearchTexts texts) {
            return new Similar(premises.id(), card, Reasons.of(subject, premises, texts));
        }
    }

    private static List<Candidate> candidates(ListingIndex index, Premises subject, Step step) {
        List<Candidate> candidates = new ArrayList<>();
        index.forEach(query(subject, step), row -> {
            Premises premises = Premises.of(row);
            if (!premises.id().equals(subject.id())) {
                candidates.add(new Candidate(premises, Likeness.of(subject, premises), row.card()));
            }
        });
        return candidates;
    }

    private static IndexQuery query(Premises subject, Step step) {
        NumberRange sizes = new NumberRange(
                BigDecimal.valueOf(subject.area() / step.proportion()),
                BigDecimal.valueOf(subject.area() * step.proportion()));
        SearchCriteria criteria = SearchCriteria.builder()
                .deal(subject.deal())
                .types(familyOf(subject.type()))
                .area(sizes)
                .build();
        return IndexQuery.matching(criteria, Scope.within(subject.boxRound(step.metres())));
    }

    /** Shops and premises of free purpose are looked for by the same people. */
    private static Set<PropertyType> familyOf(PropertyType type) {
        return switch (type) {
            case RETAIL, FREE_PURPOSE -> Set.of(PropertyType.RETAIL, PropertyType.FREE_PURPOSE);
            case OFFICE, WAREHOUSE, BUILDING -> Set.of(type);
        };
    }
}
