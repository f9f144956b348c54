package ai.wewall.identity.adapter.web;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.JoinAccounts;
import ai.wewall.model.identity.LinkCode;
import ai.wewall.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Codes that join this account with a Telegram account. */
@RestController
@RequestMapping(path = "/api/v1/me/links", produces = MediaType.APPLICATION_JSON_VALUE)
class LinkController {

    private final JoinAccounts joining;
    private final String bot;

    LinkController(JoinAccounts joining, @Value("${wewall.telegram.client.username:}") String bot) {
        this.joining = joining;
        this.bot = bot;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<LinkCode> link(@AuthenticationPrincipal Caller caller) {
        return joining.code(new PersonId(caller.personId()))
                .map(code -> new LinkCode(code, url(code), joining.life().toSeconds()));
    }

    private @Nullable String url(String code) {
        return bot.isBlank() ? null : "https://t.me/" + bot + "?start=link_" + code;
    }
}
