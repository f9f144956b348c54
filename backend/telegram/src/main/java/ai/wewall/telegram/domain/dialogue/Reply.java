package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.analytics.InputSource;
import ai.wewall.model.calculation.ExplanationSentence;
import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.SharedCalculation;
import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.SpokenTerms;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.reckoning.FileKind;
import ai.wewall.telegram.domain.reckoning.Reckoning;
import ai.wewall.telegram.domain.reckoning.StoredReckoning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bot shows or says, before it is put into words. */
public sealed interface Reply {

    /** A list of offers. */
    record Offers(Board board, List<Offered> offers, Heard heard, Wish.Aim aim, Placement placement) implements Reply {
        public Offers {
            offers = List.copyOf(offers);
        }
    }

    /** An honest word that nothing fits, with what could be loosened. */
    record NothingFits(Board board, Heard heard, Wish.Aim aim, List<Relaxation> relaxations) implements Reply {
        public NothingFits {
            relaxations = List.copyOf(relaxations);
        }
    }

    /**
     * The card of one offer.
     *
     * @param number its number in the list, from 1
     * @param fromList whether there is a list to go back to
     */
    record Card(Board board, int number, ListingDetail listing, boolean fromList, Placement placement, Asked asked)
            implements Reply {

        /** A card that was only opened. */
        public Card(Board board, int number, ListingDetail listing, boolean fromList, Placement placement) {
            this(board, number, listing, fromList, placement, Asked.NOTHING);
        }
    }

    /**
     * What was asked about an offer.
     *
     * @param features whether it has these
     */
    record Asked(List<Feature> features) {

        /** Nothing. */
        public static final Asked NOTHING = new Asked(List.of());

        public Asked {
            features = List.copyOf(features);
        }
    }

    /** The offers of a list on a map. */
    record OnMap(Board board, List<Offered> offers) implements Reply {
        public OnMap {
            offers = List.copyOf(offers);
        }
    }

    /** What a criterion can be changed into, in place of the buttons under a list. */
    record ChipMenu(Board board, Criterion criterion, int messageId) implements Reply {}

    /** How soon finds of the list's search could be told, in place of the buttons under it. */
    record WatchMenu(BoardId board, int messageId) implements Reply {}

    /** Offers side by side. */
    record SideBySide(List<ListingDetail> offers) implements Reply {
        public SideBySide {
            offers = List.copyOf(offers);
        }
    }

    /** A person's saved searches. */
    record Searches(List<SavedSearch> searches) implements Reply {
        public Searches {
            searches = List.copyOf(searches);
        }
    }

    /** A list's own buttons, in place of others. */
    record ListKeys(Board board, int messageId) implements Reply {}

    /**
     * Whether two accounts are to be joined.
     *
     * @param browser what is shown of the address of the browser's account, or null where it has none
     * @param telegram the name of the Telegram account
     */
    record JoinQuestion(String code, @Nullable String browser, String telegram) implements Reply {}

    /** No buttons any more under a message whose question is answered. */
    record NoKeys(int messageId) implements Reply {}

    /**
     * Whose search the list below shows.
     *
     * @param name as who shared it has called it
     * @param words that it looks for in texts beside its criteria, or null
     */
    record SharedWith(String name, @Nullable String words) implements Reply {}

    /**
     * A calculation that somebody has shared.
     *
     * @param metrics what it comes to, or null where it cannot be calculated any more
     */
    record SharedFigures(
            String token,
            SharedCalculation calculation,
            @Nullable InvestmentMetrics metrics) implements Reply {}

    /**
     * What an offer comes to.
     *
     * @param id of the calculation
     * @param inputs what was calculated with
     * @param sentences what to know about it, most important first
     * @param sources what the assumed inputs rest on
     * @param said what was said last
     */
    record Reckoned(
            BoardId id,
            Reckoning reckoning,
            ListingDetail listing,
            InvestmentRequest inputs,
            InvestmentResponse answer,
            List<ExplanationSentence> sentences,
            List<InputSource> sources,
            SpokenTerms said)
            implements Reply {
        public Reckoned {
            sentences = List.copyOf(sentences);
            sources = List.copyOf(sources);
        }
    }

    /** A question which offer of a list is to be calculated. */
    record WhichToReckon(Board board) implements Reply {}

    /** A calculation as a file. */
    record File(StoredReckoning reckoning, FileKind kind) implements Reply {}

    /** Words. */
    record Say(Topic topic, List<String> words) implements Reply {
        public Say {
            words = List.copyOf(words);
        }
    }

    /**
     * An offer in a list.
     *
     * @param card what the list shows of it, or null where it is no longer offered
     */
    record Offered(OfferId id, @Nullable ListingCard card) {}

    /**
     * What loosening one criterion by one step would bring.
     *
     * @param label the condition then, in the person's language, to follow «+12, если»
     * @param more how many more offers would fit
     */
    record Relaxation(Criterion criterion, String label, int more) {}
}
