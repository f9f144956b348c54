package ai.wewall.chat.adapter.web;

import ai.wewall.chat.application.ReceiveLead;
import ai.wewall.chat.domain.Consent.Place;
import ai.wewall.model.chat.LeadRequest;
import ai.wewall.model.chat.LeadResponse;
import ai.wewall.platform.security.Caller;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Leads over HTTP; anybody may leave one. */
@RestController
class LeadController {

    private static final int LONGEST_PAGE = 500;

    private final ReceiveLead receiveLead;

    LeadController(ReceiveLead receiveLead) {
        this.receiveLead = receiveLead;
    }

    @PostMapping(path = "/api/v1/leads", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<LeadResponse> receive(
            @RequestBody LeadRequest request,
            @AuthenticationPrincipal @Nullable Caller caller,
            ServerHttpRequest exchange) {
        return receiveLead
                .receive(request, caller == null ? null : caller.personId(), placeOf(exchange))
                .map(lead -> new LeadResponse(lead.id().toString(), lead.status()));
    }

    private static Place placeOf(ServerHttpRequest request) {
        String page = request.getHeaders().getFirst(HttpHeaders.REFERER);
        return new Place(page == null || page.length() > LONGEST_PAGE ? null : page, addressOf(request));
    }

    private static @Nullable String addressOf(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? null
                : remote.getAddress().getHostAddress();
    }
}
