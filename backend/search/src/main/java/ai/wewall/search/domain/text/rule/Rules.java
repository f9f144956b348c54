package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.word.RussianDictionary;
import java.util.List;
import java.util.function.Consumer;

/** All rules in their order: numbers before words, values before what negates, clears, joins or replaces them. */
public final class Rules {

    private final List<Rule> inOrder;

    public Rules(RussianDictionary dictionary) {
        Grammar grammar = new Grammar(dictionary);
        this.inOrder = List.of(
                new NoFieldNumbers(grammar),
                new Streets(),
                new WalkingTime(),
                new Floors(),
                new TechnicalNumbers(),
                new Areas(),
                new Amounts(),
                new BareNumbers(grammar),
                new Purposes(),
                new Features(),
                new Classes(grammar),
                new Tenancy(grammar),
                new Deals(),
                new Types(grammar),
                new StationsAndDistricts(grammar),
                new Okrugs(grammar),
                new Rings(grammar),
                new Sorts(grammar),
                new Changes(grammar),
                new Negations(),
                new Clearing(),
                new Repairs(),
                new Joins());
    }

    /** Reads a text: afterwards its claims stand in it. */
    public void apply(Analysis text) {
        inOrder.forEach(rule -> rule.apply(text));
    }

    /** Reads a text and tells after each rule which one it was, for the trace. */
    public void apply(Analysis text, Consumer<String> afterEach) {
        for (Rule rule : inOrder) {
            rule.apply(text);
            afterEach.accept(rule.getClass().getSimpleName());
        }
    }
}
