package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters of classes with their signs: «А», «б плюс», «В-», «эй» ((ae), (as)). */
final class ClassLetters {

    private static final String LETTERS = "aаbвбcс";

    /** Letters as they are spelt by voice; none of them needs a capital to be told from a preposition. */
    private static final Map<String, String> SPELT =
            Map.of("бэ", "b", "бе", "b", "би", "b", "вэ", "b", "эй", "a", "цэ", "c", "си", "c");

    /** A letter with its sign, and where it ends. */
    record Letter(BuildingClass value, int next) {}

    private ClassLetters() {}

    /** The letter that begins at an index, or null. */
    static @Nullable Letter at(Items items, int at) {
        Item item = items.at(at);
        String letter = letterOf(item);
        if (item.isQuantity()
                || letter.length() != 1
                || LETTERS.indexOf(letter) < 0
                || item.chunk().tokens().size() > 1) {
            return null;
        }
        Item sign = items.at(at + 1);
        boolean attached = !sign.chunk().first().spaced();
        boolean plus = attached && sign.isSign("+") || isSpokenSign(items, at + 1, "плюс");
        boolean minus =
                attached && sign.isSign("-") && endsAfterMinus(items, at + 2) || isSpokenSign(items, at + 1, "минус");
        return new Letter(value(letter, plus), plus || minus ? at + 2 : at + 1);
    }

    /** Whether a letter has a sign that only a class has: «B+», «офис А-», «б плюс». */
    static boolean isSigned(Items items, int at) {
        Item sign = items.at(at + 1);
        boolean minus = items.at(at).chunk().first().capital()
                && items.at(at - 1).is(Kind.TYPE)
                && sign.isSign("-")
                && endsAfterMinus(items, at + 2);
        boolean signed = (minus || sign.isSign("+")) && !sign.chunk().first().spaced();
        boolean spoken = isSpokenSign(items, at + 1, "плюс") && "bб".contains(letterOf(items.at(at)));
        return signed || spoken;
    }

    private static String letterOf(Item item) {
        return SPELT.getOrDefault(item.word(), item.word());
    }

    /** «б плюс»; «класса В плюс парковка» goes on with what else is wanted. */
    private static boolean isSpokenSign(Items items, int at, String word) {
        Item after = items.at(at + 1);
        boolean wanted = after.is(Kind.FEATURE)
                || after.is(Kind.STATION)
                || after.is(Kind.DISTRICT)
                || after.is(Kind.OKRUG)
                || after.is(Kind.FIELD)
                || after.is(Kind.TYPE) && !after.is(Kind.CLASS_WORD) && word.equals("минус");
        return items.at(at).isWord(word) && !wanted;
    }

    /** «В-» has nothing attached after its minus; «А-В» has. */
    private static boolean endsAfterMinus(Items items, int at) {
        return !items.exists(at)
                || items.at(at).chunk().first().spaced()
                || items.at(at).isSign();
    }

    private static BuildingClass value(String letter, boolean plus) {
        return switch (letter) {
            case "a", "а" -> BuildingClass.A;
            case "c", "с" -> BuildingClass.C;
            default -> plus ? BuildingClass.B_PLUS : BuildingClass.B;
        };
    }
}
