package ai.wewall.search.domain.text.term;

import ai.wewall.model.search.SpokenTerm;
import ai.wewall.model.search.SpokenTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Terms as one line, to be compared with what is expected. */
final class SpokenCases {

    private SpokenCases() {}

    static String line(SpokenTerms read) {
        String terms = terms(read.terms());
        String refused = read.refused().isEmpty() ? "" : " !" + terms(read.refused());
        String missed = read.missed().isEmpty() ? "" : " ?" + String.join("|", read.missed());
        return (terms + refused + missed).strip();
    }

    private static String terms(List<SpokenTerm> terms) {
        return terms.stream().map(SpokenCases::term).collect(Collectors.joining(" "));
    }

    private static String term(SpokenTerm term) {
        return term.field().hasValue()
                ? term.field() + "=" + number(term.value())
                : term.field().name();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
