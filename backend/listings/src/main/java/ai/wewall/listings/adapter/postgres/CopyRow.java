package ai.wewall.listings.adapter.postgres;

import static ai.wewall.listings.adapter.postgres.StoredRow.known;

import ai.wewall.model.listing.MetroWalk;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of the text form of PostgreSQL's COPY. One object reads all lines, one after the other, and keeps the words
 * that they have in common: a first load reads millions of values.
 */
final class CopyRow implements StoredRow {

    private static final int COLUMNS = ListingColumn.values().length;

    private final int[] starts = new int[COLUMNS + 1];
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<String>> wordLists = new HashMap<>();
    private final Map<String, List<MetroWalk>> metro = new HashMap<>();
    private byte[] line = {};

    /** Goes on to this line. */
    CopyRow over(byte[] next) {
        line = next;
        int column = 1;
        for (int i = 0; i < next.length; i++) {
            if (next[i] == '\t') {
                starts[column++] = i + 1;
            }
        }
        int end = next.length > 0 && next[next.length - 1] == '\n' ? next.length : next.length + 1;
        starts[column] = end;
        if (column != COLUMNS) {
            throw new IllegalStateException("a line of %d columns instead of %d".formatted(column, COLUMNS));
        }
        return this;
    }

    @Override
    public UUID id(ListingColumn column) {
        return UUID.fromString(known(text(column)));
    }

    @Override
    public @Nullable Long whole(ListingColumn column) {
        return isNull(column) ? null : CopyText.digits(line, start(column), end(column));
    }

    @Override
    public @Nullable Double real(ListingColumn column) {
        return isNull(column) ? null : Double.valueOf(CopyText.ascii(line, start(column), end(column)));
    }

    @Override
    public @Nullable BigDecimal number(ListingColumn column) {
        return isNull(column) ? null : CopyText.number(line, start(column), end(column));
    }

    @Override
    public @Nullable Boolean flag(ListingColumn column) {
        return isNull(column) ? null : line[start(column)] == 't';
    }

    @Override
    public @Nullable Instant moment(ListingColumn column) {
        return isNull(column) ? null : CopyText.instant(line, start(column), end(column));
    }

    @Override
    public @Nullable String text(ListingColumn column) {
        return isNull(column) ? null : CopyText.decoded(line, start(column), end(column));
    }

    @Override
    public @Nullable String word(ListingColumn column) {
        String text = text(column);
        return text == null ? null : words.computeIfAbsent(text, Function.identity());
    }

    @Override
    public List<String> texts(ListingColumn column) {
        return wordLists.computeIfAbsent(known(text(column)), CopyArrays::read);
    }

    @Override
    public List<MetroWalk> metro(ListingColumn column) {
        return metro.computeIfAbsent(known(text(column)), MetroText::read);
    }

    private int start(ListingColumn column) {
        return starts[column.ordinal()];
    }

    private int end(ListingColumn column) {
        return starts[column.ordinal() + 1] - 1;
    }

    private boolean isNull(ListingColumn column) {
        int start = start(column);
        return end(column) - start == 2 && line[start] == '\\' && line[start + 1] == 'N';
    }
}
