package ai.wewall.listings.domain;

import ai.wewall.listings.domain.Refusal.Code;
import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.search.Deal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule that leases are sound: only premises on sale have them, each has a tenant, a rent and an end after its start,
 * and together they take no more than there is.
 */
final class SoundLeases {

    private static final int MOST = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2150, 12, 31);

    private SoundLeases() {}

    static List<Refusal> check(ListingContent content) {
        List<LeaseSummary> leases = content.leases();
        List<Refusal> refusals = new ArrayList<>();
        if (leases.size() > MOST) {
            return List.of(new Refusal("leases", Code.TOO_MANY));
        }
        if (!leases.isEmpty() && content.offer().deal() == Deal.RENT) {
            refusals.add(new Refusal("leases", Code.CONFLICT));
        }
        for (int i = 0; i < leases.size(); i++) {
            checkOne("leases[" + i + "].", leases.get(i), refusals);
        }
        if (exceeds(leases, content.premises().area())) {
            refusals.add(new Refusal("leases", Code.AREA_EXCEEDED));
        }
        return refusals;
    }

    private static void checkOne(String path, LeaseSummary lease, List<Refusal> refusals) {
        if (lease.tenant().isEmpty() || lease.tenant().length() > 200) {
            refusals.add(new Refusal(path + "tenant", Code.OUT_OF_RANGE));
        } else if (!Texts.clean(lease.tenant())) {
            refusals.add(new Refusal(path + "tenant", Code.INVALID_VALUE));
        }
        if (!isWithin(lease.area(), Bounds.MAX_AREA)) {
            refusals.add(new Refusal(path + "area", Code.OUT_OF_RANGE));
        }
        if (!isWithin(lease.rentPerMonth(), Bounds.MAX_MONEY)) {
            refusals.add(new Refusal(path + "rentPerMonth", Code.OUT_OF_RANGE));
        }
        if (lease.start().isBefore(FIRST_DAY) || lease.end().isAfter(LAST_DAY)) {
            refusals.add(new Refusal(path + "start", Code.OUT_OF_RANGE));
        }
        if (lease.end().isBefore(lease.start())) {
            refusals.add(new Refusal(path + "end", Code.ORDER));
        }
        if (outOfPercents(lease.indexationPct())) {
            refusals.add(new Refusal(path + "indexationPct", Code.OUT_OF_RANGE));
        }
    }

    private static boolean isWithin(BigDecimal value, BigDecimal max) {
        return value.signum() > 0 && value.compareTo(max) <= 0;
    }

    private static boolean outOfPercents(@Nullable BigDecimal value) {
        return value != null
                && (value.compareTo(BigDecimal.valueOf(-50)) < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0);
    }

    private static boolean exceeds(List<LeaseSummary> leases, @Nullable BigDecimal area) {
        BigDecimal let = leases.stream().map(LeaseSummary::area).reduce(BigDecimal.ZERO, BigDecimal::add);
        return area != null && let.compareTo(area) > 0;
    }
}
