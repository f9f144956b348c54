package ai.wewall.chat.adapter.web;

import ai.wewall.chat.application.LegalTexts;
import ai.wewall.model.chat.LegalTextsResponse;
import ai.wewall.platform.problem.ProblemTexts;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The legal texts over HTTP. */
@RestController
class LegalController {

    private final LegalTexts texts;

    LegalController(LegalTexts texts) {
        this.texts = texts;
    }

    @GetMapping(path = "/api/v1/legal/texts", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<LegalTextsResponse> texts(ServerHttpRequest request) {
        String locale = ProblemTexts.localeOf(request.getHeaders()).getLanguage();
        return Mono.just(new LegalTextsResponse(texts.in(locale)));
    }
}
