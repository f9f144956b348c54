package ai.wewall.calculator.application;

import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.domain.saved.StoredCalculation;
import ai.wewall.model.calculation.CalculationList;
import ai.wewall.model.calculation.CalculationListRequest;
import ai.wewall.platform.http.SignedCursors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Lists the calculations that a person keeps. */
public final class ListCalculations {

    private static final int USUAL_PAGE = 20;

    private final SavedCalculations calculations;
    private final SignedCursors cursors;

    /** Lists these; pages are found again by these cursors. */
    public ListCalculations(SavedCalculations calculations, SignedCursors cursors) {
        this.calculations = calculations;
        this.cursors = cursors;
    }

    /** A page, the newest first; 400 {@code CURSOR_INVALID} where the cursor belongs to another list. */
    public Mono<CalculationList> page(UUID person, CalculationListRequest request) {
        return Mono.defer(() -> {
            UUID listing = request.listingId() == null ? null : UUID.fromString(request.listingId());
            String query = "calculations|" + person + "|" + listing;
            int limit = request.limit() == null ? USUAL_PAGE : request.limit();
            return calculations
                    .list(person, listing, before(query, request.cursor()), limit + 1)
                    .collectList()
                    .map(found -> page(query, found, limit));
        });
    }

    private @Nullable CalculationId before(String query, @Nullable String cursor) {
        return cursor == null
                ? null
                : CalculationId.parse(cursors.open(query, cursor)).orElseThrow();
    }

    private CalculationList page(String query, List<StoredCalculation> found, int limit) {
        List<StoredCalculation> shown = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? cursors.seal(query, shown.getLast().id().toString()) : null;
        return new CalculationList(shown.stream().map(Views::summary).toList(), next);
    }
}
