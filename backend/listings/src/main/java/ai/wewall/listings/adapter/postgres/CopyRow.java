package ai.wewall.listings.adapter.postgres;

import static ai.wewall.listings.adapter.postgres.StoredRow.known;

import ai.wewall.model.listing.MetroWalk;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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
        return isNull(column) ? null : digits(start(column), end(column));
    }

    @Override
    public @Nullable Double real(ListingColumn column) {
        return isNull(column) ? null : Double.valueOf(ascii(start(column), end(column)));
    }

    @Override
    public @Nullable BigDecimal number(ListingColumn column) {
        if (isNull(column)) {
            return null;
        }
        int start = start(column);
        int end = end(column);
        int point = start;
        while (point < end && line[point] != '.') {
            point++;
        }
        if (end - start > 18) {
            return new BigDecimal(ascii(start, end));
        }
        if (point == end) {
            return BigDecimal.valueOf(digits(start, end));
        }
        long power = 1;
        for (int i = point + 1; i < end; i++) {
            power *= 10;
        }
        long before = digits(start, point);
        long after = digits(point + 1, end);
        return BigDecimal.valueOf(before * power + (line[start] == '-' ? -after : after), end - point - 1);
    }

    @Override
    public @Nullable Boolean flag(ListingColumn column) {
        return isNull(column) ? null : line[start(column)] == 't';
    }

    @Override
    public @Nullable Instant moment(ListingColumn column) {
        return isNull(column) ? null : instant(start(column), end(column));
    }

    @Override
    public @Nullable String text(ListingColumn column) {
        return isNull(column) ? null : decoded(start(column), end(column));
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

    private String ascii(int start, int end) {
        return new String(line, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private long digits(int start, int end) {
        long value = 0;
        int first = line[start] == '-' ? start + 1 : start;
        for (int i = first; i < end; i++) {
            value = value * 10 + line[i] - '0';
        }
        return first > start ? -value : value;
    }

    /** Undoes COPY's escapes, where there are any. */
    private String decoded(int start, int end) {
        for (int i = start; i < end; i++) {
            if (line[i] == '\\') {
                return unescaped(start, end);
            }
        }
        return new String(line, start, end - start, StandardCharsets.UTF_8);
    }

    private String unescaped(int start, int end) {
        byte[] plain = new byte[end - start];
        int length = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            if (line[i] == '\\') {
                System.arraycopy(line, from, plain, length, i - from);
                length += i - from;
                plain[length++] = meant(line[++i]);
                from = i + 1;
            }
        }
        System.arraycopy(line, from, plain, length, end - from);
        return new String(plain, 0, length + end - from, StandardCharsets.UTF_8);
    }

    private static byte meant(byte letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> 0x0b;
            default -> letter;
        };
    }

    /** As {@code 2026-11-20 10:15:30.123+00}, the fraction being of any length; the session's time zone is UTC. */
    private Instant instant(int start, int end) {
        LocalDate day = LocalDate.of((int) digits(start, start + 4), two(start + 5), two(start + 8));
        long second = day.toEpochDay() * 86_400 + two(start + 11) * 3_600L + two(start + 14) * 60L + two(start + 17);
        long nanos = 0;
        long unit = 100_000_000;
        for (int i = start + 20; i < end - 3; i++) {
            nanos += (line[i] - '0') * unit;
            unit /= 10;
        }
        return Instant.ofEpochSecond(second, nanos);
    }

    private int two(int start) {
        return (line[start] - '0') * 10 + line[start + 1] - '0';
    }
}
