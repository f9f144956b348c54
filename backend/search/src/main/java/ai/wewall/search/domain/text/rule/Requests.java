package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.Intent;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import org.jspecify.annotations.Nullable;

/** Requests of something else than a search: advice, a calculation, help (the contract's section «Intent»). */
final class Requests {

    private Requests() {}

    /** What is asked for besides a search; of advice and a calculation the one that comes first. */
    static @Nullable Intent of(Items items) {
        int calculate = Math.min(items.first(Kind.CALCULATE), Calculations.firstQuestion(items));
        int expert = firstExpert(items);
        if (items.any(Kind.IN_GENERAL) && items.at(calculate).word().startsWith("как")) {
            expert = Math.min(expert, calculate);
            calculate = items.size();
        }
        boolean framed = calculate < items.size() || items.any(Kind.HELP);
        expert = framed ? expert : Math.min(expert, items.first(Kind.EXPERT, "FRAME"));
        boolean help = expert < items.size() && items.at(expert).is(Kind.HELP);
        if (!help && (calculate < items.size() || expert < items.size())) {
            return expert < calculate ? Intent.EXPERT : Intent.CALCULATE;
        }
        return items.any(Kind.HELP) ? Intent.HELP : null;
    }

    /** A question of advice, or a question word with something that advice is asked on («какой налог»). */
    static int firstExpert(Items items) {
        int named = items.first(Kind.EXPERT, "YES");
        named = items.any(Kind.HELP) ? named : Math.min(named, items.first(Kind.EXPERT, "WHY"));
        named = Math.min(named, firstAdvice(items));
        named = Math.min(named, Math.min(whereToInvest(items), Calculations.firstGeneralQuestion(items)));
        boolean asks = items.any(Kind.QUESTION) && items.any(Kind.EXPERT_OBJECT);
        return asks ? Math.min(named, items.first(Kind.EXPERT_OBJECT)) : named;
    }

    /** «подскажите, как …», «в каком районе лучше …», «нормальная ли …». */
    private static int firstAdvice(Items items) {
        int at = 0;
        while (at < items.size() && !isAdvice(items, at)) {
            at++;
        }
        return at;
    }

    private static boolean isAdvice(Items items, int at) {
        Item item = items.at(at);
        int next = items.at(at + 1).isSign(",") ? at + 2 : at + 1;
        if (item.is(Kind.LOOK, "ADVISE")) {
            return items.at(next).isWord("как") && !items.any(Kind.HELP);
        }
        if (item.is(Kind.IN_GENERAL)) {
            return items.at(at + 1).isWord("ли");
        }
        boolean better = items.at(at + 1).isWord("лучше") || items.at(at + 2).isWord("лучше");
        return item.is(Kind.QUESTION) && (item.word().startsWith("как") || item.isWord("чем")) && better;
    }

    /** «куда вложить», «во что инвестировать». */
    private static int whereToInvest(Items items) {
        int at = items.first(Kind.QUESTION);
        while (at < items.size()
                && !(items.at(at).is(Kind.QUESTION) && items.at(at + 1).is(Kind.DEAL, "SALE"))) {
            at++;
        }
        return at;
    }
}
