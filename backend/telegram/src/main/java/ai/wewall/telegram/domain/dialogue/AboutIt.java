package ai.wewall.telegram.domain.dialogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises a text that asks about the offer in view rather than for others, as «а этот с ремонтом?». */
final class AboutIt {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> POINTING = Set.of(
            "этот", "эта", "это", "этом", "этой", "этого", "эту", "тут", "здесь", "там", "нем", "ней", "он", "она",
            "оно", "его", "ее", "тот", "та", "то", "this", "it", "that", "there");
    private static final int LONGEST = 200;

    private AboutIt() {}

    /**
     * Whether the text is about the offer.
     *
     * @param answering whether the person answers the message that shows it, so that a question is enough
     */
    static boolean is(String text, boolean answering) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean pointing = Stream.of(
                        BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).replace('ё', 'е')))
                .anyMatch(POINTING::contains);
        boolean question = text.strip().endsWith("?");
        return answering ? pointing || question : pointing && question;
    }
}
