package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.application.WhatIf;
import ai.wewall.model.calculation.ExplanationResponse;
import ai.wewall.model.calculation.GoalSeekRequest;
import ai.wewall.model.calculation.GoalSeekResponse;
import ai.wewall.model.calculation.InvestmentQuestion;
import ai.wewall.model.calculation.ScenariosResponse;
import ai.wewall.model.calculation.TornadoRequest;
import ai.wewall.model.calculation.TornadoResponse;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Questions about an investment over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/calculations", produces = MediaType.APPLICATION_JSON_VALUE)
class WhatIfController {

    private final WhatIf whatIf;
    private final ExplanationTexts texts = new ExplanationTexts();

    WhatIfController(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    @PostMapping("/scenarios")
    Mono<ScenariosResponse> scenarios(@RequestBody InvestmentQuestion request) {
        return whatIf.scenarios(request);
    }

    @PostMapping("/goal-seek")
    Mono<GoalSeekResponse> goalSeek(@RequestBody GoalSeekRequest request) {
        return whatIf.goalSeek(request);
    }

    @PostMapping("/tornado")
    Mono<TornadoResponse> tornado(@RequestBody TornadoRequest request) {
        return whatIf.tornado(request);
    }

    @PostMapping("/explanation")
    Mono<ExplanationResponse> explanation(@RequestBody InvestmentQuestion request, ServerHttpRequest http) {
        Locale locale = ExplanationTexts.localeOf(http.getHeaders());
        return whatIf.explanation(request)
                .map(findings -> new ExplanationResponse(findings.stream()
                        .map(finding -> texts.sentence(finding, locale))
                        .toList()));
    }
}
