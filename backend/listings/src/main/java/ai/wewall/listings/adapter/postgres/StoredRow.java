package ai.wewall.listings.adapter.postgres;

import ai.wewall.model.listing.MetroWalk;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table, in whatever form it came. */
interface StoredRow {

    UUID id(ListingColumn column);

    @Nullable
    Long whole(ListingColumn column);

    @Nullable
    Double real(ListingColumn column);

    @Nullable
    BigDecimal number(ListingColumn column);

    @Nullable
    Boolean flag(ListingColumn column);

    @Nullable
    Instant moment(ListingColumn column);

    @Nullable
    String text(ListingColumn column);

    List<String> texts(ListingColumn column);

    /** A text that many rows have in common, as one object where that can be. */
    default @Nullable String word(ListingColumn column) {
        return text(column);
    }

    default List<MetroWalk> metro(ListingColumn column) {
        return MetroText.read(known(text(column)));
    }

    default @Nullable Integer integer(ListingColumn column) {
        Long whole = whole(column);
        return whole == null ? null : Math.toIntExact(whole);
    }

    default <E extends Enum<E>> @Nullable E oneOf(Class<E> type, ListingColumn column) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    default <E extends Enum<E>> Set<E> someOf(Class<E> type, ListingColumn column) {
        Set<E> some = EnumSet.noneOf(type);
        texts(column).forEach(name -> some.add(Enum.valueOf(type, name)));
        return some;
    }

    /** A value that the table does not let be missing. */
    static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
