package ai.wewall.calculator;

import ai.wewall.model.calculation.WorkbookRequest;
import reactor.core.publisher.Mono;

/** The door to workbooks: an investment as a spreadsheet that calculates by itself. */
public interface Workbooks {

    /**
     * The bytes of an XLSX file, written on threads of its own; the work stops when the subscriber cancels.
     *
     * @param request sound by its field table; refused with a {@link ai.wewall.platform.problem.ProblemException}: 400
     *     where it cannot be projected, 503 where too many are written
     */
    Mono<byte[]> workbook(WorkbookRequest request);
}
