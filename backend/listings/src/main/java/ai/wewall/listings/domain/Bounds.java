package ai.wewall.listings.domain;

import ai.wewall.listings.domain.Refusal.Code;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.ListingTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule that no attribute lies outside what there can be, in a draft as well. */
final class Bounds {

    static final BigDecimal MAX_AREA = BigDecimal.valueOf(10_000_000);
    static final BigDecimal MAX_MONEY = new BigDecimal("10000000000000");
    static final int MAX_PHOTOS = 50;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Refusal> refusals = new ArrayList<>();

    private Bounds() {}

    static List<Refusal> check(ListingContent content) {
        Bounds bounds = new Bounds();
        bounds.texts(content);
        bounds.numbers(content);
        bounds.place(content.place().location());
        if (content.offer().terms() != null) {
            bounds.terms(content.offer().terms());
        }
        return bounds.refusals;
    }

    private void texts(ListingContent content) {
        text("title", content.wording().title(), 200);
        text("description", content.wording().description(), 20_000);
        text("street", content.place().street(), 200);
        text("house", content.place().house(), 40);
        text("businessCentre", content.building().businessCentre(), 200);
    }

    private void numbers(ListingContent content) {
        Premises premises = content.premises();
        positive("area", premises.area(), MAX_AREA);
        positive("price", content.offer().price(), MAX_MONEY);
        between("opexPerSqmYear", content.offer().opexPerSqmYear(), BigDecimal.ZERO, MAX_AREA);
        between("cadastralValue", premises.cadastralValue(), BigDecimal.ZERO, MAX_MONEY);
        between("ceilingHeight", premises.ceilingHeight(), BigDecimal.ONE, HUNDRED);
        between("powerKw", premises.powerKw(), BigDecimal.ZERO, BigDecimal.valueOf(1_000_000));
        between("floor", premises.floor(), -10, 200);
        between("floors", content.building().floors(), 1, 200);
        between("builtYear", content.building().builtYear(), 1_147, 2_100);
        if (content.photos() < 0 || content.photos() > MAX_PHOTOS) {
            refuse("photos", content.photos() < 0 ? Code.OUT_OF_RANGE : Code.TOO_MANY);
        }
    }

    /** Moscow and what lies about it. */
    private void place(@Nullable GeoPoint point) {
        if (point != null && !(point.lat() >= 54.8 && point.lat() <= 56.6 && point.lon() >= 36 && point.lon() <= 39)) {
            refuse("location", Code.OUT_OF_RANGE);
        }
    }

    private void terms(ListingTerms terms) {
        between("terms.depositMonths", terms.depositMonths(), BigDecimal.ZERO, BigDecimal.valueOf(24));
        between("terms.rentFreeMonths", terms.rentFreeMonths(), 0, 120);
        between("terms.commissionPct", terms.commissionPct(), BigDecimal.ZERO, HUNDRED);
        between("terms.leaseTermMonths", terms.leaseTermMonths(), 1, 1_200);
        positive("terms.divisibleFrom", terms.divisibleFrom(), MAX_AREA);
        between("terms.rentableCoefficient", terms.rentableCoefficient(), BigDecimal.ONE, BigDecimal.TEN);
        positive("terms.parkingRatio", terms.parkingRatio(), MAX_AREA);
        text("terms.cadastralNumber", terms.cadastralNumber(), 40);
        text("terms.landRight", terms.landRight(), 200);
        text("terms.ownership", terms.ownership(), 200);
        text("terms.ventilation", terms.ventilation(), 200);
        text("terms.encumbrances", terms.encumbrances(), 2_000);
    }

    private void text(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            refuse(field, Code.OUT_OF_RANGE);
        } else if (value != null && !Texts.clean(value)) {
            refuse(field, Code.INVALID_VALUE);
        }
    }

    private void positive(String field, @Nullable BigDecimal value, BigDecimal max) {
        if (value != null && (value.signum() <= 0 || value.compareTo(max) > 0)) {
            refuse(field, Code.OUT_OF_RANGE);
        }
    }

    private void between(String field, @Nullable BigDecimal value, BigDecimal min, BigDecimal max) {
        if (value != null && (value.compareTo(min) < 0 || value.compareTo(max) > 0)) {
            refuse(field, Code.OUT_OF_RANGE);
        }
    }

    private void between(String field, @Nullable Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            refuse(field, Code.OUT_OF_RANGE);
        }
    }

    private void refuse(String field, Code code) {
        refusals.add(new Refusal(field, code));
    }
}
