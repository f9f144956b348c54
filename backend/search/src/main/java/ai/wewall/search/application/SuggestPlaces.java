package ai.wewall.search.application;

import ai.wewall.listings.District;
import ai.wewall.listings.Geography;
import ai.wewall.listings.Station;
import ai.wewall.model.search.FacetCount;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SortOrder;
import ai.wewall.model.search.Suggestion;
import ai.wewall.model.search.SuggestionKind;
import ai.wewall.search.domain.index.IndexPage;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.Scope;
import ai.wewall.search.domain.suggest.PlaceNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Suggests places while a person types. Names are gathered anew once a minute, since business centres come and go with
 * their listings; before the first load geography alone is known.
 */
public final class SuggestPlaces {

    private static final long KEPT_NANOS = 60_000_000_000L;
    private static final int MOST_HINTS = 3;

    private final LiveIndex live;
    private final Geography geography;
    private volatile Gathered gathered;

    /** Over the geography and the index of this process. */
    public SuggestPlaces(LiveIndex live, Geography geography) {
        this.live = live;
        this.geography = geography;
        this.gathered = gather();
    }

    /** Names as they were at a moment. */
    private record Gathered(PlaceNames names, boolean hasListings, long at) {}

    /** The places that a text may name, the likeliest first, at most 10. */
    public List<Suggestion> suggest(String text) {
        Gathered known = gathered;
        boolean old = System.nanoTime() - known.at > KEPT_NANOS;
        if (old || (!known.hasListings && live.current().isPresent())) {
            known = gather();
            gathered = known;
        }
        return known.names.find(text);
    }

    private Gathered gather() {
        PlaceNames names = new PlaceNames();
        Optional<ListingIndex> index = live.current();
        Map<String, List<FacetCount>> counts = index.map(SuggestPlaces::count).orElse(Map.of());
        addStations(names, byName(counts, "metro"));
        addDistricts(names, byName(counts, "districts"));
        addStreets(names);
        index.map(ListingIndex::countByBusinessCentre)
                .orElse(Map.of())
                .forEach((name, listings) ->
                        names.add(new Suggestion(SuggestionKind.BUSINESS_CENTRE, name, null, null, listings)));
        return new Gathered(names, index.isPresent(), System.nanoTime());
    }

    private static Map<String, List<FacetCount>> count(ListingIndex index) {
        IndexPage page = index.search(new IndexQuery(
                SearchCriteria.none(),
                SortOrder.NEWEST,
                Scope.anywhere(),
                Optional.empty(),
                0,
                Set.of("metro", "districts")));
        return page.facets();
    }

    private static Map<String, Integer> byName(Map<String, List<FacetCount>> counts, String facet) {
        return counts.getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    /** One suggestion a name, whatever number of lines meets there. */
    private void addStations(PlaceNames names, Map<String, Integer> counts) {
        Map<String, List<Station>> byName = geography.stations().stream()
                .collect(Collectors.groupingBy(Station::name, LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, rows) -> {
            String lines = rows.stream()
                    .map(Station::line)
                    .distinct()
                    .limit(MOST_HINTS)
                    .collect(Collectors.joining(", "));
            names.add(
                    new Suggestion(
                            SuggestionKind.STATION,
                            name,
                            lines,
                            rows.getFirst().location(),
                            counts.getOrDefault(name, 0)),
                    rows.getFirst().nameEnglish());
        });
    }

    private void addDistricts(PlaceNames names, Map<String, Integer> counts) {
        for (District district : geography.districts()) {
            names.add(
                    new Suggestion(
                            SuggestionKind.DISTRICT,
                            district.name(),
                            district.okrug().toString(),
                            district.centre(),
                            counts.getOrDefault(district.name(), 0)),
                    district.nameEnglish());
        }
    }

    private void addStreets(PlaceNames names) {
        geography
                .streets()
                .forEach(street -> names.add(new Suggestion(
                        SuggestionKind.STREET,
                        street.name(),
                        street.districts().stream().limit(MOST_HINTS).collect(Collectors.joining(", ")),
                        null,
                        0)));
    }
}
