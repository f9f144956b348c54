package ai.wewall.listings.application;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.Refusal;
import java.util.List;

/** How an edit of a listing ended. */
public sealed interface EditOutcome {

    /** It is done and stored, and subscribers will hear of it. */
    record Done(Listing listing) implements EditOutcome {}

    /** It is not done, for all of these reasons. */
    record Refused(List<Refusal> reasons) implements EditOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * It is not done: somebody else has changed the listing meanwhile.
     *
     * @param version the newest version
     */
    record Conflict(long version) implements EditOutcome {}

    /** There is no such listing. */
    record Unknown() implements EditOutcome {}
}
