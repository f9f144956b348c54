package ai.wewall.search.domain.similar;

import ai.wewall.model.search.SimilarReason;
import ai.wewall.model.search.SimilarReasonKind;
import ai.wewall.search.domain.SearchTexts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in what two premises are alike, the strongest reasons first. */
final class Reasons {

    private static final int MOST = 4;
    private static final double NEAR_METRES = 2_000;
    private static final double SIZE_PER_CENT = 20;
    private static final double PRICE_PER_CENT = 15;

    private final SearchTexts texts;
    private final List<SimilarReason> reasons = new ArrayList<>();

    private Reasons(SearchTexts texts) {
        this.texts = texts;
    }

    static List<SimilarReason> of(Premises subject, Premises other, SearchTexts texts) {
        Reasons reasons = new Reasons(texts);
        reasons.place(subject, other);
        reasons.numbers(subject, other);
        reasons.kind(subject, other);
        return List.copyOf(reasons.reasons.subList(0, Math.min(MOST, reasons.reasons.size())));
    }

    private void place(Premises subject, Premises other) {
        int metres = (int) (Math.round(subject.metresTo(other) / 50) * 50);
        if (subject.isInSameCentre(other)) {
            named(SimilarReasonKind.SAME_BUSINESS_CENTRE, other.businessCentre());
        } else if (metres <= NEAR_METRES) {
            counted(SimilarReasonKind.NEAR, Math.max(50, metres));
        }
        if (subject.isAtSameStation(other)) {
            named(SimilarReasonKind.SAME_STATION, other.station());
        } else if (subject.district().equals(other.district())) {
            named(SimilarReasonKind.SAME_DISTRICT, other.district());
        }
    }

    private void numbers(Premises subject, Premises other) {
        int size = perCent(subject.area(), other.area());
        if (Math.abs(size) <= SIZE_PER_CENT) {
            counted(SimilarReasonKind.SIMILAR_SIZE, size);
        }
        int price = perCent(subject.pricePerSqm(), other.pricePerSqm());
        if (Math.abs(price) <= PRICE_PER_CENT) {
            counted(SimilarReasonKind.SIMILAR_PRICE_PER_SQM, price);
        }
    }

    private static int perCent(double from, double to) {
        return from > 0 ? (int) Math.round(Math.clamp(100 * (to / from - 1), -1e6, 1e6)) : Integer.MAX_VALUE;
    }

    private void kind(Premises subject, Premises other) {
        if (subject.buildingClass() != null && subject.buildingClass() == other.buildingClass()) {
            named(SimilarReasonKind.SAME_CLASS, other.buildingClass().toString());
        }
        if (subject.tenanted() && other.tenanted()) {
            add(SimilarReasonKind.ALSO_TENANTED, null, null, texts.text("similar.ALSO_TENANTED"));
        }
    }

    private void named(SimilarReasonKind kind, @Nullable String name) {
        add(kind, name, null, texts.text("similar." + kind, String.valueOf(name)));
    }

    private void counted(SimilarReasonKind kind, int number) {
        String sign = kind == SimilarReasonKind.NEAR ? "" : number == 0 ? ".EQUAL" : number > 0 ? ".MORE" : ".LESS";
        add(kind, null, number, texts.text("similar." + kind + sign, Math.abs(number)));
    }

    private void add(SimilarReasonKind kind, @Nullable String name, @Nullable Integer number, String text) {
        reasons.add(new SimilarReason(kind, name, number, text));
    }
}
