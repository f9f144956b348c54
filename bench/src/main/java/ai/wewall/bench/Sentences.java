package ai.wewall.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people write, and what they should not. */
final class Sentences {

    private static final int LONGEST = 4_096;
    private static final String KEYS =
            " abcXYZ0123456789.,-–%₽\"'()/\\\t\n\u0000\u0301абвгдежзийклмнопрстуфхцчшщъыьэюяЁ😀";
    private static final List<String> PARTS = List.of(
            "до 30 тыс ",
            "от 100 до 200 м ",
            "у Белорусской ",
            "не ",
            "класс а ",
            "1 2 3 4 5 ",
            "1-2-3-4 ",
            "Новокузнецкая ",
            "улица ",
            "или ",
            "млн",
            "1.000.000,5 ",
            "ф",
            "ghjlf;f ",
            "5000000000000000",
            "((((",
            "кроме ",
            "метро метро ",
            "минут пешком ",
            "два миллиона пятьсот тысяч ",
            "a",
            "\u0301",
            "😀",
            " ");

    private Sentences() {}

    /** Sentences of 60 to 100 characters. */
    static List<String> plain() {
        return lines().stream()
                .filter(line -> line.length() >= 60 && line.length() <= 100)
                .toList();
    }

    /** As many texts of so many characters, of sentences that follow each other. */
    static List<String> ofLength(int length) {
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .mapToObj(first -> String.join(", ", rotated(lines, first)).substring(0, length))
                .toList();
    }

    /** The longest texts that are taken: sentences, one part repeated, and keys pressed at random. */
    static List<String> longest() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>(ofLength(Math.min(LONGEST, 2_000)).stream()
                .map(text -> (text + ' ' + text + ' ' + text).substring(0, LONGEST))
                .toList());
        PARTS.forEach(part -> texts.add(repeated(part)));
        Stream.generate(() -> pressed(random)).limit(20).forEach(texts::add);
        Stream.generate(() -> shuffled(random)).limit(20).forEach(texts::add);
        return texts;
    }

    private static String repeated(String part) {
        return part.repeat(LONGEST / part.length());
    }

    private static String pressed(Random random) {
        int[] keys = KEYS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        while (text.length() < LONGEST - 2) {
            text.appendCodePoint(keys[random.nextInt(keys.length)]);
        }
        return text.toString();
    }

    private static String shuffled(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LONGEST) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.substring(0, LONGEST);
    }

    private static List<String> rotated(List<String> lines, int first) {
        return Stream.concat(lines.subList(first, lines.size()).stream(), lines.subList(0, first).stream())
                .toList();
    }

    private static List<String> lines() {
        try (InputStream file = Sentences.class.getResourceAsStream("/sentences.txt")) {
            if (file == null) {
                throw new IllegalStateException("sentences.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
