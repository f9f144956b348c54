package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.KeptCalculations;
import ai.wewall.calculator.Workbooks;
import ai.wewall.model.calculation.WorkbookRequest;
import ai.wewall.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Kept calculations as workbooks. */
@RestController
@RequestMapping("/api/v1/calculations")
class SavedWorkbookController {

    private final KeptCalculations calculations;
    private final Workbooks workbooks;

    SavedWorkbookController(KeptCalculations calculations, Workbooks workbooks) {
        this.calculations = calculations;
        this.workbooks = workbooks;
    }

    @GetMapping(path = "/{id}.xlsx", produces = WorkbookController.XLSX)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = WorkbookController.XLSX, schema = @Schema(type = "string", format = "binary")))
    Mono<ResponseEntity<byte[]>> workbook(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return calculations
                .find(caller.personId(), id)
                .flatMap(saved -> workbooks.workbook(new WorkbookRequest(saved.investment(), saved.sensitivity())))
                .map(bytes -> WorkbookController.file(bytes, "wewall-" + id + ".xlsx"));
    }
}
