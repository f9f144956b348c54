package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.application.KeepCalculations;
import ai.wewall.calculator.application.ListCalculations;
import ai.wewall.model.calculation.CalculationList;
import ai.wewall.model.calculation.CalculationListRequest;
import ai.wewall.model.calculation.CalculationVersions;
import ai.wewall.model.calculation.CreatedCalculation;
import ai.wewall.model.calculation.SavedCalculation;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The calculations that a person keeps. */
@RestController
@RequestMapping(path = "/api/v1/calculations", produces = MediaType.APPLICATION_JSON_VALUE)
class SavedCalculationController {

    private final KeepCalculations keeping;
    private final ListCalculations listing;

    SavedCalculationController(KeepCalculations keeping, ListCalculations listing) {
        this.keeping = keeping;
        this.listing = listing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<CreatedCalculation> keep(
            @AuthenticationPrincipal Caller caller, @RequestBody SavedCalculationRequest request) {
        return keeping.keep(caller.personId(), request).map(id -> new CreatedCalculation(id.toString()));
    }

    @GetMapping
    Mono<CalculationList> list(@AuthenticationPrincipal Caller caller, CalculationListRequest query) {
        return listing.page(caller.personId(), query);
    }

    @GetMapping("/{id}")
    Mono<SavedCalculation> find(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return keeping.find(caller.personId(), id);
    }

    @PutMapping("/{id}")
    Mono<SavedCalculation> change(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestBody SavedCalculationRequest request) {
        return keeping.change(caller.personId(), id, request);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return keeping.remove(caller.personId(), id);
    }

    @GetMapping("/{id}/versions")
    Mono<CalculationVersions> versions(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return keeping.versions(caller.personId(), id);
    }
}
