package ai.wewall.listings.domain;

import ai.wewall.listings.ListingChanged;
import java.util.List;

/** What a listing answers to a command. */
public sealed interface Decision {

    /** It is done: this is the listing from now on, and this is what happened. */
    record Accepted(Listing listing, ListingChanged event) implements Decision {}

    /** It is not done, for all of these reasons. */
    record Refused(List<Refusal> reasons) implements Decision {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
