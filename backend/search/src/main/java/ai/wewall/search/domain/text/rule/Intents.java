package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.Intent;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;

/** The intent of a text: the contract's section «Intent» with (a) to (f). */
public final class Intents {

    private static final int ASKED_REACH = 3;

    private final Novelty novelty = new Novelty();

    /** Decides after all rules have read the text. */
    public Intent of(Analysis text) {
        Items items = text.items();
        boolean criterion = !text.claims().isEmpty();
        if (wantsHuman(items) || isOwner(items)) {
            return Intent.MANAGER;
        }
        if (items.any(Kind.SUBSCRIBE, "YES") || items.any(Kind.SUBSCRIBE, "WEAK") && Requests.of(items) == null) {
            return Intent.SUBSCRIBE;
        }
        if (isReset(text)) {
            return criterion ? Intent.SEARCH : Intent.RESET;
        }
        Intent other = Requests.of(items);
        if (other == null && isMore(text)) {
            return Intent.SHOW_MORE;
        }
        if (criterion && (looks(items) || other == null)) {
            return Intent.SEARCH;
        }
        return other != null ? other : withoutCriterion(text);
    }

    /** (e): starting anew, unless «сначала» orders the list or a field's name says what to forget. */
    public static boolean isReset(Analysis text) {
        Items items = text.items();
        boolean sorts = text.claims().stream()
                .anyMatch(claim -> claim.field() != null && claim.field().key().equals("sort"));
        return items.any(Kind.RESET, "WORD")
                || items.any(Kind.RESET, "START") && !sorts
                || items.any(Kind.RESET, "VERB") && text.claims().isEmpty();
    }

    /** A manager is asked for; «я менеджер сети» introduces one, «офис для менеджеров» houses some. */
    private static boolean wantsHuman(Items items) {
        for (int at = 0; at < items.size(); at++) {
            Item before = items.at(at - 1);
            boolean introduced =
                    before.isWord("я") || before.isWord("мы") || before.isWord("это") || before.isWord("от");
            boolean counted = before.isQuantity() || before.is(Kind.PURPOSE_MARK) || before.is(Kind.TYPE);
            if (items.at(at).is(Kind.MANAGER) && !introduced && !counted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwner(Items items) {
        if (items.any(Kind.OWNER, "STRONG")) {
            return true;
        }
        int at = items.first(Kind.OWNER);
        boolean subordinate = items.at(at - 1).is(Kind.PURPOSE_MARK)
                || items.at(at - 1).is(Kind.AND)
                || items.at(at - 1).isWord("если")
                || items.at(at - 1).isWord("чтобы")
                || items.at(at - 1).isWord("чтоб");
        return at < items.size() && !subordinate && !items.any(Kind.DEAL, "SALE") && Requests.of(items) == null;
    }

    /** (c): a verb of looking; «нужен», «хочу» before another request are none. */
    private static boolean looks(Items items) {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.at(at);
            if (!isOther(item)
                    && (item.is(Kind.LOOK, "STRONG") && !isSubordinate(items.at(at - 1))
                            || item.is(Kind.LOOK, "WEAK") && !asksOther(items, at) && !isAsked(items, at))) {
                return true;
            }
        }
        return items.any(Kind.LOOK, "ADVISE")
                && Requests.firstExpert(items) == items.size()
                && !items.any(Kind.CALCULATE);
    }

    /** «если куплю» looks for nothing. */
    private static boolean isSubordinate(Item before) {
        return before.isWord("если") || before.isWord("когда") || before.isWord("чтобы") || before.isWord("чтоб");
    }

    /** «сколько надо взноса», «что нужно для договора»: the need is part of the question. */
    private static boolean isAsked(Items items, int at) {
        for (int i = at - 1; i >= at - ASKED_REACH && items.sameClause(i, at); i--) {
            if (isOther(items.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksOther(Items items, int at) {
        int next = at + 1;
        while (items.at(next).is(Kind.NEUTRAL) && !isOther(items.at(next)) && items.exists(next)) {
            next++;
        }
        return isOther(items.at(next));
    }

    private static boolean isOther(Item item) {
        return item.is(Kind.CALCULATE) || item.is(Kind.EXPERT) || item.is(Kind.HELP);
    }

    /** (d): «ещё» where the text names no value that the criteria do not hold already. */
    private boolean isMore(Analysis text) {
        return text.items().any(Kind.MORE) && !novelty.isIn(text);
    }

    private static Intent withoutCriterion(Analysis text) {
        Items items = text.items();
        if (items.any(Kind.LOOK, "STRONG") || items.any(Kind.LOOK, "WEAK") || items.any(Kind.LOOK, "ADVISE")) {
            return Intent.SEARCH;
        }
        if (items.any(Kind.SMALL_TALK) && !triesToSearch(text)) {
            return Intent.SMALL_TALK;
        }
        boolean sent = !text.before().equals(SearchCriteria.none());
        return sent || hasKnownWord(items) ? Intent.SEARCH : Intent.SMALL_TALK;
    }

    /** «нет, 150», «до 70, пожалуйста», «окупаемость от 5 лет, спасибо»: something to search by that could not be read. */
    private static boolean triesToSearch(Analysis text) {
        Items items = text.items();
        boolean bound = false;
        for (int at = 0; at < items.size(); at++) {
            Quantity quantity = items.at(at).quantity();
            bound |= items.at(at).is(Kind.NO) || quantity != null && !quantity.isSingle();
        }
        return bound && !text.questions().isEmpty() || items.any(Kind.FIELD);
    }

    /** (b): whether any word beyond the small ones is known. */
    public static boolean hasKnownWord(Items items) {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.at(at);
            boolean known = item.isQuantity()
                            && item.quantity() != null
                            && item.quantity().unit() != null
                    || item.chunk().concepts().stream().anyMatch(concept -> SmallWords.carries(concept.kind()))
                            && item.end() - item.start() > 2;
            if (known) {
                return true;
            }
        }
        return false;
    }
}
