package ai.wewall.listings.adapter.postgres;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** Reads values out of the text form of PostgreSQL's COPY, each from a start to an end in the bytes of its line. */
final class CopyText {

    private CopyText() {}

    /** A decimal number. */
    static BigDecimal number(byte[] line, int start, int end) {
        int point = start;
        while (point < end && line[point] != '.') {
            point++;
        }
        if (end - start > 18) {
            return new BigDecimal(ascii(line, start, end));
        }
        if (point == end) {
            return BigDecimal.valueOf(digits(line, start, end));
        }
        long power = 1;
        for (int i = point + 1; i < end; i++) {
            power *= 10;
        }
        long before = digits(line, start, point);
        long after = digits(line, point + 1, end);
        return BigDecimal.valueOf(before * power + (line[start] == '-' ? -after : after), end - point - 1);
    }

    /** What has neither escapes nor letters beyond ASCII. */
    static String ascii(byte[] line, int start, int end) {
        return new String(line, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** A whole number. */
    static long digits(byte[] line, int start, int end) {
        long value = 0;
        int first = line[start] == '-' ? start + 1 : start;
        for (int i = first; i < end; i++) {
            value = value * 10 + line[i] - '0';
        }
        return first > start ? -value : value;
    }

    /** Undoes COPY's escapes, where there are any. */
    static String decoded(byte[] line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (line[i] == '\\') {
                return unescaped(line, start, end);
            }
        }
        return new String(line, start, end - start, StandardCharsets.UTF_8);
    }

    private static String unescaped(byte[] line, int start, int end) {
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
    static Instant instant(byte[] line, int start, int end) {
        LocalDate day = LocalDate.of((int) digits(line, start, start + 4), two(line, start + 5), two(line, start + 8));
        long second = day.toEpochDay() * 86_400
                + two(line, start + 11) * 3_600L
                + two(line, start + 14) * 60L
                + two(line, start + 17);
        long nanos = 0;
        long unit = 100_000_000;
        for (int i = start + 20; i < end - 3; i++) {
            nanos += (line[i] - '0') * unit;
            unit /= 10;
        }
        return Instant.ofEpochSecond(second, nanos);
    }

    private static int two(byte[] line, int start) {
        return (line[start] - '0') * 10 + line[start + 1] - '0';
    }
}
