package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.model.personal.PageQuery;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.search.domain.personal.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of a person's lists; a cursor is good for the same list of the same person alone. */
final class Pages {

    private final SignedCursors cursors;

    Pages(SignedCursors cursors) {
        this.cursors = cursors;
    }

    /** Where the page begins; the beginning of the list where no cursor is given. */
    Optional<Place> after(PersonId person, String list, PageQuery query) {
        return Optional.ofNullable(query.cursor())
                .map(cursor -> Place.parse(cursors.open(canonical(person, list), cursor)));
    }

    /** Cuts what was read, one entry more than the page holds, to the page and the cursor of the next one. */
    <T> Page<T> cut(PersonId person, String list, PageQuery query, List<T> read, Function<T, Place> place) {
        if (read.size() <= query.size()) {
            return new Page<>(read, null);
        }
        List<T> shown = read.subList(0, query.size());
        String next = place.apply(shown.getLast()).toString();
        return new Page<>(shown, cursors.seal(canonical(person, list), next));
    }

    private static String canonical(PersonId person, String list) {
        return "personal|" + person + "|" + list;
    }

    record Page<T>(List<T> items, @Nullable String next) {}
}
