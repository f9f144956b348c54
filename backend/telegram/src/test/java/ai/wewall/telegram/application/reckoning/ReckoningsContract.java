package ai.wewall.telegram.application.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.TermField;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import ai.wewall.telegram.domain.reckoning.Reckoning;
import ai.wewall.telegram.domain.reckoning.StoredReckoning;
import ai.wewall.telegram.domain.reckoning.Terms;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakeOffice;
import ai.wewall.telegram.twin.Offers;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Reckonings} does. */
public interface ReckoningsContract {

    Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    Duration PAUSE = Duration.ofSeconds(30);
    ChatId ANNA = new ChatId(11);

    Reckonings reckonings();

    /** A list of this chat. */
    BoardId board(ChatId chat);

    /** A calculation about an offer of a list. */
    default StoredReckoning stored(BoardId board) {
        Terms terms = new Terms(Map.of(TermField.LOAN_PCT, 60.0, TermField.LOAN_MONTHS, 120.0));
        var inputs = new FakeOffice(FakeMarket.of(1))
                .of(Offers.letShop(9), ai.wewall.model.analytics.InvestorKind.ENTREPRENEUR, Locale.of("ru"))
                .investment();
        return new StoredReckoning(
                new BoardId(UUID.randomUUID()), new Reckoning(board, 1, terms, null), "Магазин", Offers.id(9), inputs);
    }

    @Test
    default void calculationIsFoundAsItWasAdded() {
        StoredReckoning added = stored(board(ANNA));
        reckonings().add(added, NOON).block();

        assertThat(reckonings().find(ANNA, added.id()).block()).isEqualTo(added);
    }

    @Test
    default void calculationOfAnotherChatIsNotFound() {
        StoredReckoning added = stored(board(ANNA));
        reckonings().add(added, NOON).block();

        assertThat(reckonings().find(new ChatId(12), added.id()).block()).isNull();
        assertThat(reckonings().find(ANNA, new BoardId(UUID.randomUUID())).block())
                .isNull();
    }

    @Test
    default void twoPressesOfAButtonCountOnceAndALaterOneAgain() {
        StoredReckoning added = stored(board(ANNA));
        reckonings().add(added, NOON).block();

        assertThat(claimed(added, ReckonAct.WORKBOOK, NOON)).isTrue();
        assertThat(claimed(added, ReckonAct.WORKBOOK, NOON.plusSeconds(2))).isFalse();
        assertThat(claimed(added, ReckonAct.NO_LOAN, NOON.plusSeconds(2))).isTrue();
        assertThat(claimed(added, ReckonAct.WORKBOOK, NOON.plusSeconds(31))).isTrue();
    }

    private boolean claimed(StoredReckoning of, ReckonAct act, Instant now) {
        return Boolean.TRUE.equals(reckonings().claim(of.id(), act, PAUSE, now).block());
    }
}
