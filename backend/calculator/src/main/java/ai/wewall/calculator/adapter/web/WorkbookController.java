package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.Workbooks;
import ai.wewall.model.calculation.WorkbookRequest;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Investments as workbooks. */
@RestController
@RequestMapping("/api/v1/calculations")
class WorkbookController {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Workbooks workbooks;

    WorkbookController(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    @PostMapping(path = "/investment/xlsx", produces = XLSX)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    Mono<ResponseEntity<byte[]>> workbook(@RequestBody WorkbookRequest request) {
        return workbooks.workbook(request).map(bytes -> file(bytes, "investment.xlsx"));
    }

    static ResponseEntity<byte[]> file(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }
}
