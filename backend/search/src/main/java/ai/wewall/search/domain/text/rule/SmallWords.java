package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import java.util.EnumSet;
import java.util.Set;

/** Which words of the tables carry meaning by themselves. */
final class SmallWords {

    private static final Set<Kind> SMALL = EnumSet.of(
            Kind.NEUTRAL,
            Kind.NUMBER_FILLER,
            Kind.AND,
            Kind.OR,
            Kind.AT,
            Kind.NOT,
            Kind.BOUND,
            Kind.ABOUT,
            Kind.QUESTION,
            Kind.NEAR,
            Kind.HOUSE,
            Kind.SCALE,
            Kind.MONEY,
            Kind.PURPOSE_MARK,
            Kind.LETTING,
            Kind.COMMISSIONED,
            Kind.NUMERAL);

    private SmallWords() {}

    static boolean carries(Kind kind) {
        return !SMALL.contains(kind);
    }
}
