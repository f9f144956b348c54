package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;

/** Where classes are named: after «класс» or before it, by a sign, in Latin after a type, or as an answer ((ae), (as)). */
final class ClassStarts {

    private ClassStarts() {}

    /** Whether a class, or the first of a list of them, begins at an index. */
    static boolean isStart(Analysis text, int at) {
        return isNamed(text.items(), at) || isAnswer(text, at);
    }

    /** After the word «класс», before it, or by a sign that only a class has («B+»). */
    private static boolean isNamed(Items items, int at) {
        if (ClassLetters.at(items, at) == null) {
            return false;
        }
        return follows(items, at)
                || ClassLetters.isSigned(items, at)
                || isLatinAlone(items, at)
                || isBeforeWord(items, at);
    }

    /** «А класса», «А класс»; a small letter only before the genitive with no letter after it. */
    private static boolean isBeforeWord(Items items, int at) {
        Item next = items.at(at + 1);
        boolean capital = items.at(at).chunk().first().capital();
        return next.is(Kind.CLASS_WORD) && (capital || next.isWord("класса") && ClassLetters.at(items, at + 2) == null);
    }

    /** «только А» after classes were named before. */
    private static boolean isAnswer(Analysis text, int at) {
        Item item = text.items().at(at);
        boolean alone = text.items().at(at + 1).isSign()
                && (text.items().at(at - 1).isSign() || text.items().at(at - 1).is(Kind.NEUTRAL));
        return text.before().buildingClass() != null
                && alone
                && (item.chunk().first().capital() || isOnly(text.items(), at))
                && ClassLetters.at(text.items(), at) != null;
    }

    /** «b», «только а»: nothing else that a small letter could be. */
    private static boolean isOnly(Items items, int at) {
        return "abc".contains(items.at(at).word()) || items.at(at - 1).isWord("только");
    }

    private static boolean follows(Items items, int at) {
        for (int i = at - 1; i >= at - 3; i--) {
            Item item = items.at(i);
            if (item.is(Kind.CLASS_WORD)) {
                return true;
            }
            if (!item.is(Kind.BOUND) && !isQuote(item) && !item.isSign(":") && !item.is(Kind.NUMBER_FILLER)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isQuote(Item item) {
        return item.isSign("\"") || item.isSign("«") || item.isSign("'");
    }

    private static boolean isLatinAlone(Items items, int at) {
        boolean latin = "abc".contains(items.at(at).word());
        return latin && (items.at(at - 1).is(Kind.TYPE) || items.at(at + 1).is(Kind.CLASS_WORD));
    }
}
