package ai.wewall.search.domain.text;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Texts that nobody would write: letters, digits, emoji, control characters, halves of characters, words in any order. */
final class RandomTexts {

    static final int LONGEST = 4_096;

    private static final int USUAL = 120;

    private static final List<String> PIECES = List.of(
            " ",
            "  ",
            "\n",
            "\t",
            "\0",
            "\u0007",
            "\u0301",
            "\u0306",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\ud83d",
            "\udd25",
            "🔥",
            "🏢",
            "👨‍👩‍👧",
            "²",
            "₽",
            "$",
            "€",
            "№",
            "%",
            "/",
            "-",
            "–",
            ",",
            ".",
            "..",
            ":",
            "(",
            ")",
            "«",
            "»",
            "\"",
            "1",
            "0",
            "12",
            "1 500 000",
            "1,5",
            "999999999999",
            "1e9",
            "NaN",
            "{",
            "}",
            "<",
            ">",
            "http://",
            "@",
            "#",
            "м²",
            "от",
            "до",
            "не",
            "и",
            "или",
            "за",
            "ё",
            "Ё",
            "ß",
            "ﬁ",
            "你",
            "ع",
            "İ",
            "ı");

    private final Random random;
    private final List<String> words;

    RandomTexts(long seed, List<String> words) {
        this.random = new Random(seed);
        this.words = words;
    }

    /** The next text; now and then one of the greatest length. */
    String next() {
        int length = random.nextInt(500) == 0 ? LONGEST : random.nextInt(USUAL);
        Supplier<String> part = switch (random.nextInt(4)) {
            case 0 -> () -> character();
            case 1 -> () -> PIECES.get(random.nextInt(PIECES.size()));
            case 2 -> () -> words.get(random.nextInt(words.size())) + " ";
            default -> () -> any();
        };
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(part.get());
        }
        return text.substring(0, length);
    }

    private String any() {
        return switch (random.nextInt(3)) {
            case 0 -> character();
            case 1 -> PIECES.get(random.nextInt(PIECES.size()));
            default -> words.get(random.nextInt(words.size())) + (random.nextBoolean() ? " " : "");
        };
    }

    private String character() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> String.valueOf((char) ('а' + random.nextInt(32)));
            case 2 -> String.valueOf((char) ('a' + random.nextInt(26)));
            case 3 -> String.valueOf((char) ('0' + random.nextInt(10)));
            case 4 -> String.valueOf((char) random.nextInt(0x10000));
            default -> new String(Character.toChars(0x1F300 + random.nextInt(0x400)));
        };
    }

    /** One piece or word, again and again up to the greatest length: what a loop over loops would choke on. */
    List<String> repeated() {
        return Stream.concat(PIECES.stream(), words.stream())
                .flatMap(piece -> Stream.of(piece, piece + " ", piece + ", "))
                .map(piece -> piece.repeat(LONGEST / piece.length() + 1).substring(0, LONGEST))
                .toList();
    }
}
