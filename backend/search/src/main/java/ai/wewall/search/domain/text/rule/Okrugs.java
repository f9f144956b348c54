package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.Okrug;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.List;
import java.util.stream.Stream;

/** The field {@code okrugs} with (z): codes, full names, parts of the city; «центр» of something else is none. */
final class Okrugs implements Rule {

    private static final List<String> DIRECTIONS = List.of("север", "юг", "восток", "запад");

    private final Grammar grammar;

    Okrugs(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            String okrugs = text.items().at(at).value(Kind.OKRUG);
            if (okrugs != null && text.isFree(at) && isMeant(text.items(), at)) {
                for (String code : okrugs.split("\\+")) {
                    text.claim(new Named(Field.OKRUGS, okrug(code), text.place(at)));
                }
            }
        }
    }

    private static Okrug okrug(String code) {
        return Stream.of(Okrug.values())
                .filter(okrug -> okrug.toString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private boolean isMeant(Items items, int at) {
        Item item = items.at(at);
        if (item.chunk().tokens().size() > 1) {
            return true;
        }
        if (item.word().startsWith("центр")) {
            return !isOtherCentre(items, at);
        }
        boolean direction = DIRECTIONS.contains(item.word());
        boolean outwards = direction && items.at(at - 1).isWord("на");
        return !outwards && !(isDirectional(item) && qualified(items, at));
    }

    private static boolean isDirectional(Item item) {
        return DIRECTIONS.stream().anyMatch(item.word()::startsWith);
    }

    /** «культурный центр», «центр компетенций», «до центра», «ближе к центру». */
    private boolean isOtherCentre(Items items, int at) {
        Item before = items.at(at - 1);
        boolean way = before.isWord("от") || before.isWord("до") || before.isWord("к");
        boolean hyphen = before.isSign("-") && !before.chunk().first().spaced();
        return way || hyphen || qualified(items, at) || grammar.isUnknownNoun(items.at(at + 1));
    }

    private boolean qualified(Items items, int at) {
        Item before = items.at(at - 1);
        boolean adjective = before.isUnknownWord() && grammar.isAdjective(before);
        return adjective || before.is(Kind.TYPE) && grammar.isAdjective(before) || before.is(Kind.TRADE);
    }
}
