package ai.wewall.telegram.domain.delivery;

import ai.wewall.telegram.domain.OfferId;
import java.util.List;

/** A picture by what it shows; it is drawn when it is sent. */
public sealed interface Picture {

    /** The first photos of these offers side by side, each with its number. */
    record OfBoard(List<OfferId> offers) implements Picture {
        public OfBoard {
            offers = List.copyOf(offers);
        }
    }

    /** These offers on a map, each by its number. */
    record OfMap(List<OfferId> offers) implements Picture {
        public OfMap {
            offers = List.copyOf(offers);
        }
    }

    /**
     * The flows of a calculation as a chart.
     *
     * @param yearly RUB, from the year of the purchase
     * @param language of the words on it
     */
    record OfFlows(List<Double> yearly, String language) implements Picture {
        public OfFlows {
            yearly = List.copyOf(yearly);
        }
    }

    /** The first photo of an offer. */
    record OfOffer(OfferId offer) implements Picture {}
}
