package ai.wewall.model.listing;

import ai.wewall.model.schema.Verdict;
import ai.wewall.model.search.Deal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules that tie what is said of a listing together. */
final class SoundListing {

    static final ListingDraft NOTHING = new ListingDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);

    private SoundListing() {}

    /** Any value may be missing here, of the leases too: what was refused is left out. */
    static void check(ListingDraft said, Verdict verdict) {
        if (said.floor() != null && said.floors() != null && said.floor() > said.floors()) {
            verdict.refuse("floor", "ORDER");
        }
        List<LeaseSummary> leases = said.leases() == null ? List.of() : said.leases();
        if (!leases.isEmpty() && said.deal() == Deal.RENT) {
            verdict.refuse("leases", "CONFLICT");
        }
        for (int i = 0; i < leases.size(); i++) {
            checkDates("leases[" + i + "].end", leases.get(i), verdict);
        }
        if (exceeds(leases, said.area())) {
            verdict.refuse("leases", "AREA_EXCEEDED");
        }
    }

    private static void checkDates(String path, @Nullable LeaseSummary lease, Verdict verdict) {
        if (lease != null
                && lease.start() != null
                && lease.end() != null
                && lease.end().isBefore(lease.start())) {
            verdict.refuse(path, "ORDER");
        }
    }

    private static boolean exceeds(List<LeaseSummary> leases, @Nullable BigDecimal area) {
        BigDecimal let = leases.stream()
                .filter(Objects::nonNull)
                .map(LeaseSummary::area)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return area != null && let.compareTo(area) > 0;
    }
}
