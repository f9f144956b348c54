package ai.wewall.search.domain.personal;

import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.personal.ComparedField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays listings side by side, field by field: where they differ, and which is best where that is beyond taste. */
public final class SideBySide {

    private final List<ListingCard> cards;
    private final List<ComparedField> rows = new ArrayList<>();

    private SideBySide(List<ListingCard> cards) {
        this.cards = cards;
    }

    /** The rows of a comparison of these columns. */
    public static List<ComparedField> of(List<ListingCard> cards) {
        return new SideBySide(cards).compare();
    }

    private List<ComparedField> compare() {
        taste("deal", ListingCard::deal);
        taste("type", ListingCard::type);
        taste("area", ListingCard::area);
        better("price", ListingCard::price, Comparator.naturalOrder());
        better("pricePerSqm", ListingCard::pricePerSqm, Comparator.naturalOrder());
        better("yieldPct", ListingCard::yieldPct, Comparator.reverseOrder());
        better("paybackYears", ListingCard::paybackYears, Comparator.naturalOrder());
        taste("tenanted", ListingCard::tenanted);
        taste("buildingClass", ListingCard::buildingClass);
        taste("floor", ListingCard::floor);
        taste("floors", ListingCard::floors);
        better("walkMinutes", SideBySide::walk, Comparator.naturalOrder());
        taste("district", ListingCard::district);
        taste("okrug", ListingCard::okrug);
        taste("features", card -> new TreeSet<>(card.features()));
        return List.copyOf(rows);
    }

    private static @Nullable BigDecimal walk(ListingCard card) {
        return card.metro().stream()
                .map(MetroWalk::walkMinutes)
                .min(Comparator.naturalOrder())
                .map(BigDecimal::valueOf)
                .orElse(null);
    }

    private void taste(String field, Function<ListingCard, @Nullable Object> value) {
        List<@Nullable Object> values = new ArrayList<>();
        cards.forEach(card -> values.add(value.apply(card)));
        rows.add(new ComparedField(field, values, new HashSet<>(values).size() > 1, List.of()));
    }

    /** A price to buy and a rent are not to be weighed against each other. */
    private void better(String field, Function<ListingCard, @Nullable BigDecimal> value, Comparator<BigDecimal> order) {
        List<@Nullable BigDecimal> plain = new ArrayList<>();
        cards.forEach(card -> plain.add(number(value.apply(card))));
        boolean differs = new HashSet<>(plain).size() > 1;
        boolean comparable =
                cards.stream().map(ListingCard::deal).distinct().count() == 1 || field.equals("walkMinutes");
        Optional<BigDecimal> best = plain.stream().filter(Objects::nonNull).min(order);
        List<Integer> columns = differs && comparable
                ? IntStream.range(0, plain.size())
                        .filter(column -> best.equals(Optional.ofNullable(plain.get(column))))
                        .boxed()
                        .toList()
                : List.of();
        rows.add(new ComparedField(field, new ArrayList<>(plain), differs, columns));
    }

    private static @Nullable BigDecimal number(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
