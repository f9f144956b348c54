package ai.wewall.calculator.domain.risk;

import ai.wewall.calculator.domain.cashflow.Warnings;
import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.terms.Consistency;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.calculation.SensitivityResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One measure over one or two inputs (contract part C). Every cell is a full projection of the complete base with both
 * values set. Rows are independent of each other, so they may be calculated on several threads.
 */
public final class Sensitivity {

    private final SensitivityRequest request;
    private final Terms base;
    private final Axis rows;
    private final @Nullable Axis columns;

    /** The table of a sound request whose base can be projected. */
    public Sensitivity(SensitivityRequest request) {
        this.request = request;
        this.base = TermsReader.read(request.base());
        this.rows = Axis.of(request.rows(), base);
        this.columns = request.columns() == null ? null : Axis.of(request.columns(), base);
    }

    /** One calculated row. */
    public record Row(List<@Nullable Double> values, boolean hasInvalidCell) {}

    /** How many rows there are. */
    public int size() {
        return rows.values().size();
    }

    /** Calculates a row. */
    public Row row(int index) {
        InvestmentModel model = new InvestmentModel();
        Optional<Terms> ofRow = rows.at(index, base);
        int width = columns == null ? 1 : columns.values().size();
        List<Cell> cells = IntStream.range(0, width)
                .mapToObj(column -> ofRow.flatMap(terms -> inColumn(column, terms)))
                .map(terms -> cell(terms, model))
                .toList();
        List<@Nullable Double> values = new ArrayList<>();
        cells.forEach(cell -> values.add(cell.value()));
        return new Row(Collections.unmodifiableList(values), cells.stream().anyMatch(cell -> !cell.valid()));
    }

    private Optional<Terms> inColumn(int column, Terms terms) {
        return columns == null ? Optional.of(terms) : columns.at(column, terms);
    }

    private Cell cell(Optional<Terms> changed, InvestmentModel model) {
        boolean valid = changed.filter(Consistency::holds)
                .filter(terms -> model.project(terms).isEmpty())
                .isPresent();
        return new Cell(valid ? model.value(request.metric(), Warnings.ignored()) : null, valid);
    }

    private record Cell(@Nullable Double value, boolean valid) {}

    /** The answer out of all rows. */
    public SensitivityResponse answer(List<Row> calculated) {
        Warnings warnings = new Warnings();
        if (calculated.stream().anyMatch(Row::hasInvalidCell)) {
            warnings.add("cell", "INVALID");
        }
        return new SensitivityResponse(
                request.metric(),
                request.rows().path(),
                request.columns() == null ? null : request.columns().path(),
                rows.values(),
                columns == null ? null : columns.values(),
                calculated.stream().map(Row::values).toList(),
                cell(Optional.of(base), new InvestmentModel()).value(),
                warnings.list());
    }
}
