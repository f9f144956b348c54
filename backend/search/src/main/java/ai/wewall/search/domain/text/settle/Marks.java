package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.UnderstoodSpan;
import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Money;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which pieces of the text gave which values; becomes the spans. */
final class Marks {

    private final Analysis text;
    private final List<Mark> marks = new ArrayList<>();

    /** A piece of the text and one value of a field. */
    record Mark(int start, int end, Field field, @Nullable Object value) {}

    Marks(Analysis text) {
        this.text = text;
    }

    boolean has(Field field) {
        return marks.stream().anyMatch(mark -> mark.field() == field);
    }

    void named(Named claim) {
        Object value = claim.negated() ? null : claim.value();
        set(claim.field(), value, claim.place());
    }

    void range(Field field, Bounded claim, @Nullable NumberRange range) {
        boolean whole = range == null || claim.negated() || claim.low() != null && claim.high() != null;
        set(field, whole ? range : new NumberRange(claim.low(), claim.high()), claim.place());
    }

    void cleared(Field field, Place place) {
        set(field, null, place);
    }

    void set(Field field, @Nullable Object value, Place place) {
        marks.add(new Mark(place.start(), place.end(), field, value));
    }

    /** A second field that one word changes gets an empty span right after the word: spans must not overlap. */
    void beside(Field field, @Nullable Object value, Place place) {
        marks.add(new Mark(place.end(), place.end(), field, value));
    }

    /** A deal that no word named: shown on the period that implies it, else beside the claim that does. */
    void implied(Field field, @Nullable Object value, Claim cause, boolean byPeriod) {
        Place period = byPeriod && cause instanceof Money money ? period(money) : null;
        if (period == null) {
            beside(field, value, cause.place());
            return;
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.start() < period.start() && mark.end() >= period.end()) {
                int end = ((Money) cause).quantity().coreEnd();
                marks.set(i, new Mark(mark.start(), end, mark.field(), mark.value()));
            }
        }
        set(field, value, period);
    }

    private @Nullable Place period(Money money) {
        Item item = text.items().at(money.place().item());
        int coreEnd = money.quantity().coreEnd();
        for (Chunk chunk : item.chunks()) {
            if (chunk.start() >= coreEnd
                    && !chunk.isSign()
                    && item.end() == money.place().end()) {
                return new Place(money.place().item(), chunk.start(), item.end());
            }
        }
        return null;
    }

    /** A field that went with the deal is shown beside what changed the deal. */
    void swept(Field field) {
        marks.stream()
                .filter(mark -> mark.field() == Field.DEAL)
                .findFirst()
                .ifPresent(deal -> marks.add(new Mark(deal.end(), deal.end(), field, null)));
    }

    List<UnderstoodSpan> spans() {
        return new Spans(text.original()).of(marks);
    }
}
