package ai.wewall.search.domain.text.settle;

import ai.wewall.search.domain.text.reading.Claim.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of criteria after a text: replaced by the values named, or joined by them; what is negated goes (9, 10, (ap)). */
record SetChange(List<Named> claims, @Nullable Object before) {

    /** The values after the text, or null for none. */
    @Nullable
    Set<Object> result() {
        Set<Object> result = new LinkedHashSet<>();
        boolean names = claims.stream().anyMatch(claim -> !claim.negated());
        boolean joins = claims.stream().anyMatch(claim -> !claim.negated() && claim.joined());
        if (before instanceof Set<?> held && (!names || joins)) {
            result.addAll(held);
        }
        claims.stream().filter(claim -> !claim.negated()).map(Named::value).forEach(result::add);
        claims.stream().filter(Named::negated).map(Named::value).forEach(result::remove);
        return result.isEmpty() ? null : limited(result);
    }

    /** The field table admits fifty values. */
    private static Set<Object> limited(Set<Object> values) {
        Set<Object> result = new LinkedHashSet<>();
        values.stream().limit(50).forEach(result::add);
        return result;
    }
}
