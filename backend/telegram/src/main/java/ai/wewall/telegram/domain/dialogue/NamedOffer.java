package ai.wewall.telegram.domain.dialogue;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the offer that a longer text names by its number: «посчитай второй с кредитом», «вариант 3 под 15». */
final class NamedOffer {

    private static final int LONGEST = 500;
    private static final int BASE = 10;

    private static final Pattern BY_DIGITS = Pattern.compile(
            "(?:вариант\\p{L}*|номер\\p{L}*|объект\\p{L}*|лот\\p{L}*|предложени\\p{L}*|№|#|option|offer|number)\\s*№?\\s*(\\d{1,2})(?!\\d)");

    /** «первый взнос» names no offer. */
    private static final Pattern BY_WORD = Pattern.compile(
            "(?<!\\p{L})(перв|втор|трет|четверт|пят)(?:ый|ий|ой|ая|ую|ое|ом|ому|ья|ью|ье|ьего|ьем|ого)(?!\\p{L})(?!\\s+(?:взнос|год|этаж|лини|месяц))");

    private static final Map<String, Integer> STEMS = Map.of("перв", 1, "втор", 2, "трет", 3, "четверт", 4, "пят", 5);

    private NamedOffer() {}

    /**
     * The number that the text names.
     *
     * @param offers how many offers the list shows; a larger number names none of them
     */
    static OptionalInt in(String text, int offers) {
        if (text.length() > LONGEST) {
            return OptionalInt.empty();
        }
        String plain = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        Matcher digits = BY_DIGITS.matcher(plain);
        Matcher word = BY_WORD.matcher(plain);
        int number = digits.find()
                ? Integer.parseInt(digits.group(1), BASE)
                : word.find() ? STEMS.getOrDefault(word.group(1), 0) : 0;
        return number >= 1 && number <= offers ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
