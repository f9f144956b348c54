package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.Deal;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Money;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bounds that a text names, amounts of money among them once the deal is known (rule 5). */
final class BoundedClaims {

    private final Analysis text;
    private final DealDecision decision;

    BoundedClaims(Analysis text, DealDecision decision) {
        this.text = text;
        this.decision = decision;
    }

    List<Bounded> all() {
        List<Bounded> bounds = new ArrayList<>();
        for (Claim claim : text.claims()) {
            switch (claim) {
                case Bounded bounded -> bounds.add(bounded);
                case Money money -> {
                    Bounded roubles = roubles(money);
                    if (roubles != null) {
                        bounds.add(roubles);
                    }
                }
                case Named named -> {}
                case Claim.Cleared cleared -> {}
                case Claim.Changed changed -> {}
            }
        }
        return bounds;
    }

    /** An amount that cannot be read stays unrecognised: another currency (p), a monthly one for a purchase (t). */
    private @Nullable Bounded roubles(Money money) {
        Quantity quantity = money.quantity();
        boolean rentForSale = quantity.period() != null && decision.deal() == Deal.SALE;
        if (rentForSale) {
            text.ask(Question.RENT_AMOUNT_FOR_SALE);
        }
        if (quantity.foreign() || rentForSale) {
            text.unuse(money.place().item());
            return null;
        }
        return Roubles.of(money, decision.deal());
    }
}
