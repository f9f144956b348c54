package ai.wewall.telegram.adapter.web;

import ai.wewall.identity.PersonId;
import ai.wewall.model.telegram.PreparedShare;
import ai.wewall.model.telegram.ShareRequest;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.security.Caller;
import ai.wewall.telegram.application.PrepareCards;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Cards that the Mini App lets a person send to others. */
@RestController
@RequestMapping(path = "/api/v1/me/shares", produces = MediaType.APPLICATION_JSON_VALUE)
class SharesController {

    private final ObjectProvider<PrepareCards> cards;

    SharesController(ObjectProvider<PrepareCards> cards) {
        this.cards = cards;
    }

    @PostMapping
    Mono<PreparedShare> prepare(@AuthenticationPrincipal Caller caller, @RequestBody ShareRequest request) {
        return Mono.justOrEmpty(cards.getIfAvailable())
                .switchIfEmpty(Mono.error(() -> ProblemException.of(503, "BOT_IS_OFF")))
                .flatMap(preparing -> preparing.of(new PersonId(caller.personId()), request.listingId()))
                .map(card -> new PreparedShare(card.id(), card.until().atOffset(ZoneOffset.UTC)));
    }
}
