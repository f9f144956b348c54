package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.search.Intent;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.SpokenTerms;
import ai.wewall.model.search.TermField.Group;
import ai.wewall.telegram.domain.dialogue.ChatState.View;
import ai.wewall.telegram.domain.dialogue.Wish.Deed;
import ai.wewall.telegram.domain.dialogue.Wish.Manner;
import ai.wewall.telegram.domain.dialogue.Wish.OnBoard;
import ai.wewall.telegram.domain.dialogue.Wish.Talk;
import ai.wewall.telegram.domain.reckoning.Reckoning;
import ai.wewall.telegram.domain.reckoning.Terms;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Recognises what is said of a calculation: a wish for one, and what changes the one that the talk is about. */
final class AboutMoney {

    private static final int UNKNOWN = 0;

    /** A search names something else besides. */
    private static final Set<String> OF_MONEY =
            Set.of("deal", "price", "pricePerSqm", "yield", "paybackYears", "tenanted");

    private static final Set<Intent> ELSEWHERE =
            Set.of(Intent.MANAGER, Intent.SUBSCRIBE, Intent.RESET, Intent.HELP, Intent.EXPERT, Intent.SHOW_MORE);

    private final Function<String, SpokenTerms> reading;

    AboutMoney(Function<String, SpokenTerms> reading) {
        this.reading = reading;
    }

    /** The offer of a number on the terms that a text names. */
    Deed.Reckon reckon(int number, String text) {
        return new Deed.Reckon(number, reading.apply(text));
    }

    /** A calculation is wished for: of the offer that is named, or is open, or is the only one. */
    Wish asked(ChatState state, String text) {
        return state.shown()
                .<Wish>map(
                        view -> new OnBoard(view.board(), reckon(number(state, view, text), text), new Manner.Typed()))
                .orElseGet(() -> new Talk(Topic.CALCULATE));
    }

    private static int number(ChatState state, View view, String text) {
        OptionalInt named = NamedOffer.in(text, view.offers());
        if (named.isPresent()) {
            return named.getAsInt();
        }
        Reckoning subject = state.reckoning();
        boolean goesOn = subject != null && subject.board().equals(view.board()) && view.open() == null;
        int open = view.open() == null ? UNKNOWN : view.open();
        int last = goesOn && subject != null ? subject.number() : open;
        return last == UNKNOWN && view.offers() == 1 ? 1 : last;
    }

    /** What goes on with the calculation that the talk is about, or answers the message of an offer by terms alone. */
    Optional<Wish> goingOn(ChatState state, Input.Said said, Supplier<Interpretation> search) {
        Reckoning subject = subject(state, said);
        if (subject == null) {
            return Optional.empty();
        }
        if (subject.number() == UNKNOWN) {
            OptionalInt number =
                    OfferNumber.in(said.text(), state.shown().map(View::offers).orElse(1));
            if (number.isPresent()) {
                return Optional.of(on(subject, new Deed.Reckon(number.getAsInt(), SpokenTerms.none())));
            }
        }
        SpokenTerms spoken = reading.apply(said.text());
        if (spoken.isEmpty() && spoken.missed().isEmpty() || !isOfTerms(search.get(), spoken)) {
            return Optional.empty();
        }
        OptionalInt other =
                NamedOffer.in(said.text(), state.shown().map(View::offers).orElse(1));
        return Optional.of(on(subject, new Deed.Reckon(other.orElse(subject.number()), spoken)));
    }

    private static @Nullable Reckoning subject(ChatState state, Input.Said said) {
        View view = state.view();
        Reckoning subject = state.reckoning();
        if (subject != null
                || view == null
                || view.open() == null
                || said.origin().replyTo() == null) {
            return subject;
        }
        return new Reckoning(view.board(), view.open(), Terms.NONE, null);
    }

    private static Wish on(Reckoning subject, Deed.Reckon deed) {
        return new OnBoard(subject.board(), deed, new Manner.Typed());
    }

    private static boolean isOfTerms(Interpretation read, SpokenTerms spoken) {
        boolean money = read.understood().stream().allMatch(span -> OF_MONEY.contains(span.field()));
        boolean said = !spoken.isEmpty() || read.understood().isEmpty();
        boolean elsewhere = ELSEWHERE.contains(read.intent()) && !isOfOwner(read.intent(), spoken);
        return money && said && !elsewhere;
    }

    /** «продам через 5 лет», «сдам за 300 тысяч» are an owner's words elsewhere, and terms here. */
    private static boolean isOfOwner(Intent intent, SpokenTerms spoken) {
        return intent == Intent.MANAGER
                && spoken.terms().stream()
                        .map(term -> term.field().group())
                        .anyMatch(group -> group == Group.HORIZON || group == Group.RENT);
    }
}
