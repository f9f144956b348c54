package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;

/** Questions that ask for a calculation: «сколько буду получать», «какая у него окупаемость». */
final class Calculations {

    private static final int REACH = 5;

    private Calculations() {}

    /** Index of the question word, or the size of the text if there is no such question. */
    static int firstQuestion(Items items) {
        return first(items, false);
    }

    /** The same for what is asked of the market at large, which is advice: «какая средняя доходность». */
    static int firstGeneralQuestion(Items items) {
        return first(items, true);
    }

    private static int first(Items items, boolean general) {
        boolean atLarge = items.any(Kind.IN_GENERAL);
        int at = 0;
        while (at < items.size() && !(asks(items, at) && atLarge == general)) {
            at++;
        }
        return at;
    }

    private static boolean asks(Items items, int at) {
        boolean learns = items.at(at).chunk().last().word().equals("узнать")
                && !items.at(at).is(Kind.EXPERT, "YES");
        if (!items.at(at).is(Kind.QUESTION) && !learns) {
            return false;
        }
        boolean amount = items.at(at).isWord("сколько") || items.at(at).isWord("когда");
        for (int i = at + 1; i <= at + REACH && items.sameSentence(at, i); i++) {
            Item item = items.at(i);
            boolean result = learns && item.is(Kind.CALCULATE)
                    || item.is(Kind.FIELD, "yield")
                    || item.is(Kind.FIELD, "paybackYears")
                    || item.is(Kind.FLOW);
            if (amount && item.is(Kind.CALCULATED) || !amount && result && (learns || isWhich(items.at(at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhich(Item item) {
        return item.word().startsWith("как") && !item.isWord("как");
    }
}
