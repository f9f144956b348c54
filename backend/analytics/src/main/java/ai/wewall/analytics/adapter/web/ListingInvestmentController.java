package ai.wewall.analytics.adapter.web;

import ai.wewall.analytics.Assumptions;
import ai.wewall.analytics.application.CompareInvestments;
import ai.wewall.listings.ListingId;
import ai.wewall.model.analytics.InvestmentComparison;
import ai.wewall.model.analytics.InvestmentComparisonRequest;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.analytics.ListingInvestment;
import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.problem.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Listings as investments. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ListingInvestmentController {

    private final Assumptions assumptions;
    private final CompareInvestments comparing;

    ListingInvestmentController(Assumptions assumptions, CompareInvestments comparing) {
        this.assumptions = assumptions;
        this.comparing = comparing;
    }

    @GetMapping("/listings/{id}/investment")
    Mono<ListingInvestment> investment(
            @PathVariable String id,
            @Schema(
                            type = "string",
                            allowableValues = {"PERSON", "ENTREPRENEUR", "SMALL_COMPANY", "COMPANY"})
                    @RequestParam(defaultValue = "ENTREPRENEUR")
                    String investor,
            ServerHttpRequest http) {
        InvestorKind kind = kind(investor);
        Locale language = Languages.of(http.getHeaders());
        return Mono.justOrEmpty(ListingId.parse(id))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "LISTING_NOT_FOUND")))
                .flatMap(listing -> assumptions.of(listing, kind, language));
    }

    @PostMapping("/calculations/comparison")
    Mono<InvestmentComparison> comparison(@RequestBody InvestmentComparisonRequest request) {
        return comparing.compare(request);
    }

    private static InvestorKind kind(String text) {
        return Stream.of(InvestorKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(List.of(new FieldError("investor", "INVALID_VALUE"))));
    }
}
