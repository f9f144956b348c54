package ai.wewall.search.application;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One text for all requests that page through the same list: what a cursor is bound to. */
final class CanonicalQuery {

    private CanonicalQuery() {}

    static String of(SearchRequest request) {
        SearchCriteria criteria = request.criteria();
        return Stream.of(
                        criteria.deal(),
                        sorted(criteria.types()),
                        criteria.tenanted(),
                        criteria.area(),
                        criteria.price(),
                        criteria.pricePerSqm(),
                        sorted(criteria.metro()),
                        criteria.walkMinutes(),
                        sorted(criteria.districts()),
                        sorted(criteria.okrugs()),
                        criteria.inside(),
                        criteria.businessDistrict(),
                        sorted(criteria.buildingClass()),
                        criteria.floor(),
                        criteria.ceilingHeight(),
                        criteria.powerKw(),
                        sorted(criteria.features()),
                        criteria.purpose(),
                        criteria.yield(),
                        criteria.paybackYears(),
                        SearchListings.sortOf(request),
                        request.bbox(),
                        request.polygon() == null ? null : request.polygon().get("coordinates"),
                        request.text())
                .map(CanonicalQuery::delimited)
                .collect(Collectors.joining());
    }

    /** With its length before it, so that no value can pass for two. */
    private static String delimited(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() + ":" + text;
    }

    private static @Nullable String sorted(@Nullable Collection<?> values) {
        return values == null
                ? null
                : values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }
}
