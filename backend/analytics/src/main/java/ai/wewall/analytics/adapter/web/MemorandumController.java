package ai.wewall.analytics.adapter.web;

import ai.wewall.analytics.Memoranda;
import ai.wewall.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Kept calculations as memoranda. */
@RestController
@RequestMapping("/api/v1/calculations")
class MemorandumController {

    private final Memoranda memoranda;

    MemorandumController(Memoranda memoranda) {
        this.memoranda = memoranda;
    }

    @GetMapping(path = "/{id}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    Mono<ResponseEntity<byte[]>> memorandum(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return memoranda
                .memorandum(caller.personId(), id)
                .map(bytes -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"wewall-" + id + ".pdf\"")
                        .body(bytes));
    }
}
