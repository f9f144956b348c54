package ai.wewall.telegram.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.TelegramAccount;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.telegram.application.dialogue.AnswerInline;
import ai.wewall.telegram.application.outbox.BotApi.PreparedCard;
import ai.wewall.telegram.domain.wording.Links;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakePeople;
import ai.wewall.telegram.twin.NotingBotApi;
import ai.wewall.telegram.twin.Offers;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class PrepareCardsTest {

    private final FakeMarket market = FakeMarket.of(2);
    private final FakePeople people = new FakePeople();
    private final PrepareCards preparing = new PrepareCards(
            people,
            market,
            new AnswerInline(market, new Links("https://wewall.example"), Schedulers.immediate()),
            new NotingBotApi());
    private final PersonId anna = people.ofTelegram(new TelegramAccount(7, "Анна", null, null, "ru"))
            .block()
            .id();

    @Test
    void cardOfAnOfferIsPrepared() {
        assertThat(preparing.of(anna, Offers.id(1)).block()).isEqualTo(new PreparedCard("prepared", Instant.EPOCH));
    }

    @Test
    void offerHasToBeThere() {
        market.put(Offers.withdrawn(2));

        expect(preparing.of(anna, "nothing"), "LISTING_NOT_FOUND");
        expect(preparing.of(anna, UUID.randomUUID().toString()), "LISTING_NOT_FOUND");
        expect(preparing.of(anna, Offers.id(2)), "LISTING_WITHDRAWN");
    }

    @Test
    void whoIsNotInTelegramCannotShareThere() {
        expect(preparing.of(people.withoutTelegram(), Offers.id(1)), "NOT_IN_TELEGRAM");
    }

    private static void expect(Mono<?> refused, String code) {
        StepVerifier.create(refused)
                .expectErrorSatisfies(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                problem -> assertThat(problem.code()).isEqualTo(code)))
                .verify();
    }
}
