package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.application.ShareCalculations;
import ai.wewall.model.calculation.SharedCalculation;
import ai.wewall.model.personal.Share;
import ai.wewall.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Links by which others see a calculation. */
@RestController
@RequestMapping(path = "/api/v1/calculations", produces = MediaType.APPLICATION_JSON_VALUE)
class SharedCalculationController {

    private final ShareCalculations sharing;

    SharedCalculationController(ShareCalculations sharing) {
        this.sharing = sharing;
    }

    @PostMapping("/{id}/share")
    Mono<Share> share(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return sharing.share(caller.personId(), id);
    }

    @DeleteMapping("/{id}/share")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return sharing.revoke(caller.personId(), id);
    }

    @GetMapping("/shared/{token}")
    Mono<SharedCalculation> shared(@PathVariable String token) {
        return sharing.shared(token);
    }
}
