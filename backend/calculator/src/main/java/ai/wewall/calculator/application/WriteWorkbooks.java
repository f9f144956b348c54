package ai.wewall.calculator.application;

import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.Workbooks;
import ai.wewall.model.calculation.SensitivityResponse;
import ai.wewall.model.calculation.WorkbookRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Calculates an investment and writes it into a workbook. */
public final class WriteWorkbooks implements Workbooks {

    private static final String INVESTMENT = "investment.";
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Calculator calculator;
    private final WorkbookFiles files;
    private final LongRuns runs;
    private final Clock clock;

    /**
     * Writes such files.
     *
     * @param runs threads of the writing
     */
    public WriteWorkbooks(Calculator calculator, WorkbookFiles files, LongRuns runs, Clock clock) {
        this.calculator = calculator;
        this.files = files;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public Mono<byte[]> workbook(WorkbookRequest request) {
        return runs.one(() -> Projectable.of(request.investment(), INVESTMENT))
                .flatMap(projected -> table(request)
                        .flatMap(table -> runs.one(() -> files.write(content(projected, table.orElse(null))))));
    }

    private Mono<Optional<SensitivityResponse>> table(WorkbookRequest request) {
        return request.sensitivity() == null
                ? Mono.just(Optional.empty())
                : calculator
                        .sensitivity(request.sensitivity().of(request.investment()))
                        .map(Optional::of);
    }

    private WorkbookContent content(
            Projectable projected, @org.jspecify.annotations.Nullable SensitivityResponse table) {
        return new WorkbookContent(
                projected.terms(),
                projected.model().answer(),
                projected.model().forward(),
                table,
                LocalDate.ofInstant(clock.instant(), MOSCOW));
    }
}
