package ai.wewall.telegram.application;

import ai.wewall.identity.People;
import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.telegram.application.dialogue.AnswerInline;
import ai.wewall.telegram.application.outbox.BotApi;
import ai.wewall.telegram.application.outbox.BotApi.PreparedCard;
import ai.wewall.telegram.domain.wording.Texts;
import reactor.core.publisher.Mono;

/** Prepares a card of an offer that a person can send to others from the Mini App. */
public final class PrepareCards {

    private final People people;
    private final Catalogue catalogue;
    private final AnswerInline cards;
    private final BotApi api;

    /** Over the doors of identity and listings, with what words cards. */
    public PrepareCards(People people, Catalogue catalogue, AnswerInline cards, BotApi api) {
        this.people = people;
        this.catalogue = catalogue;
        this.cards = cards;
        this.api = api;
    }

    /**
     * Prepares it.
     *
     * @return the card; errors are 404 {@code LISTING_NOT_FOUND}, 410 {@code LISTING_WITHDRAWN}, 409
     *     {@code NOT_IN_TELEGRAM} for a person of whom we know no Telegram account
     */
    public Mono<PreparedCard> of(PersonId id, String listing) {
        return people.find(id)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(401, "TOKEN_INVALID")))
                .flatMap(person -> found(listing).flatMap(detail -> prepared(person, detail)));
    }

    private Mono<ListingDetail> found(String listing) {
        return Mono.justOrEmpty(ListingId.parse(listing))
                .flatMap(catalogue::find)
                .filter(detail -> detail.status() != ListingStatus.DRAFT)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "LISTING_NOT_FOUND")))
                .flatMap(detail -> detail.status() == ListingStatus.PUBLISHED
                        ? Mono.just(detail)
                        : Mono.error(ProblemException.of(410, "LISTING_WITHDRAWN")));
    }

    private Mono<PreparedCard> prepared(Person person, ListingDetail listing) {
        return person.telegramId() == null
                ? Mono.error(ProblemException.of(409, "NOT_IN_TELEGRAM"))
                : api.prepare(person.telegramId(), cards.card(listing.toCard(), Texts.of(person.locale())));
    }
}
