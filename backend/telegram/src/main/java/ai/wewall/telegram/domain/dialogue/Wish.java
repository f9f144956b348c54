package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.personal.Notify;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SpokenTerms;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a person wants, and with it what has to be looked up before they can be answered. */
public sealed interface Wish {

    /**
     * To be told something.
     *
     * @param words what the topic is about, as words that were not understood; may be empty
     */
    record Talk(Topic topic, List<String> words) implements Wish {
        public Talk {
            words = List.copyOf(words);
        }

        Talk(Topic topic) {
            this(topic, List.of());
        }
    }

    /**
     * To have something looked at that is no text.
     *
     * @param album the album that it is a part of, or null
     */
    record Regard(Topic topic, @Nullable String album) implements Wish {}

    /** To see what fits. */
    record Find(SearchCriteria criteria, Heard heard, Aim aim) implements Wish {}

    /** To see one listing, by a link. */
    record See(OfferId offer) implements Wish {}

    /** To see a search that somebody has shared. */
    record SeeSearch(String token) implements Wish {}

    /** To see a calculation that somebody has shared. */
    record SeeCalculation(String token) implements Wish {}

    /** To do something with a list that was shown. */
    record OnBoard(BoardId board, Deed deed, Manner manner) implements Wish {}

    /** To do something with a calculation that was shown. */
    record OnReckoning(BoardId reckoning, ReckonAct act) implements Wish {}

    /** Something of the person's own. */
    sealed interface Personal extends Wish {}

    /** To be spoken to in a language. */
    record Speak(String language) implements Personal {}

    /** To have an own telephone number kept. */
    record LeaveNumber(String phone) implements Personal {}

    /** To do something with an offer of a list, by its number from 1. */
    record Own(BoardId board, int number, Act act) implements Personal {}

    /** To have a list's search saved. */
    record Subscribe(BoardId board, Notify notice, int messageId) implements Personal {}

    /** To have a saved search forgotten. */
    record Forget(String search) implements Personal {}

    /** To see the own favourites. */
    record SeeFavourites() implements Personal {}

    /** To see the own saved searches. */
    record SeeSearches() implements Personal {}

    /** To see the marked offers side by side. */
    record Compare() implements Personal {}

    /** To join the accounts that a code was made for, which is asked first. */
    record AskToJoin(String code) implements Personal {}

    /** To have them joined, after it was asked by this message. */
    record Join(String code, int messageId) implements Personal {}

    /** To leave them as they are. */
    record NotJoin(int messageId) implements Personal {}

    /** Why something is looked for. */
    enum Aim {
        SEARCH,
        SUBSCRIBE,
        FAVOURITES,
        SHARED
    }

    /** What can be done with a list. */
    sealed interface Deed {

        /** Open the offer of a number, from 1. */
        record Open(int number, Reply.Asked asked) implements Deed {

            /** Only to see it. */
            public Open(int number) {
                this(number, Reply.Asked.NOTHING);
            }
        }

        /** See the list on a map. */
        record Locate() implements Deed {}

        /** See what a criterion can be changed into, in place of the buttons. */
        record Vary(Criterion criterion) implements Deed {}

        /** Be asked how soon finds of the list's search are to be told, in place of the buttons. */
        record Watch() implements Deed {}

        /** See the list's own buttons again. */
        record Restore() implements Deed {}

        /** Search with one of a criterion's options, from 1. */
        record Take(Criterion criterion, int option) implements Deed {}

        /**
         * Calculate the offer of a number on the terms that were said.
         *
         * @param number from 1, or 0 where it was not said which one
         */
        record Reckon(int number, SpokenTerms said) implements Deed {}

        /** Go back from an offer to the list. */
        record Close() implements Deed {}

        /** See the next offers. */
        record Continue() implements Deed {}

        /** Search with a criterion loosened by the step that search proposes. */
        record Loosen(Criterion criterion) implements Deed {}

        /** Search again with a change of the criteria. */
        record Refine(UnaryOperator<SearchCriteria> change) implements Deed {}
    }

    /** How the person came to ask, which decides where the answer appears. */
    sealed interface Manner {

        /** By words. */
        record Typed() implements Manner {}

        /** By a button under this message. */
        record Pressed(int messageId) implements Manner {}
    }
}
