package ai.wewall.calculator.domain.terms;

import ai.wewall.model.calculation.InvestmentSchemas;
import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A dotted path into a request, arrays by index, as {@code income.leases[0].rentPerSqmYear}.
 *
 * @param steps from the outside in
 * @param field the table's row of the numeric field that it leads to
 */
record FieldPath(List<Step> steps, ValueType.Numeric field) {

    private static final Pattern WHOLE = Pattern.compile("[A-Za-z0-9.\\[\\]]{1,200}");

    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9]*)(?:\\[(0|[1-9]\\d{0,5})])?");

    private static final int NO_ELEMENT = -1;

    /**
     * One component of one record.
     *
     * @param element index into the list that it holds, or -1 where it holds none
     */
    record Step(String name, int element) {
        boolean intoList() {
            return element != NO_ELEMENT;
        }
    }

    /** The path, where by the field tables it leads to a number. */
    static Optional<FieldPath> parse(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Optional<Step>> steps =
                Stream.of(text.split("\\.", -1)).map(FieldPath::step).toList();
        if (steps.contains(Optional.<Step>empty())) {
            return Optional.empty();
        }
        List<Step> sound = steps.stream().flatMap(Optional::stream).toList();
        return numeric(sound, InvestmentSchemas.INVESTMENT).map(field -> new FieldPath(sound, field));
    }

    /** The paths of all numbers that terms may hold, in the order of the field tables. */
    static List<String> all(Terms terms) {
        List<String> paths = new ArrayList<>();
        collect(terms, "", InvestmentSchemas.INVESTMENT, paths);
        return paths;
    }

    private static void collect(Object node, String prefix, ObjectSchema table, List<String> paths) {
        for (Field field : table.fields()) {
            Object child = RecordShape.of(node).get(node, field.name());
            String path = prefix + field.name();
            switch (field.type()) {
                case ValueType.Numeric number -> paths.add(path);
                case ValueType.Nested nested
                when child != null -> collect(child, path + ".", nested.schema().get(), paths);
                case ValueType.ListOf list
                when list.element() instanceof ValueType.Nested nested && child != null ->
                    collectElements((List<?>) child, path, nested.schema().get(), paths);
                default -> {}
            }
        }
    }

    private static void collectElements(List<?> elements, String path, ObjectSchema table, List<String> paths) {
        for (int i = 0; i < elements.size(); i++) {
            collect(elements.get(i), path + "[" + i + "].", table, paths);
        }
    }

    private static Optional<Step> step(String text) {
        Matcher matcher = STEP.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String element = matcher.group(2);
        return Optional.of(new Step(matcher.group(1), element == null ? NO_ELEMENT : Integer.parseInt(element)));
    }

    private static Optional<ValueType.Numeric> numeric(List<Step> steps, ObjectSchema table) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Step first = steps.getFirst();
        List<Step> rest = steps.subList(1, steps.size());
        return table.field(first.name())
                .map(Field::type)
                .flatMap(type -> inside(type, first))
                .flatMap(type -> switch (type) {
                    case ValueType.Numeric field when rest.isEmpty() -> Optional.of(field);
                    case ValueType.Nested nested ->
                        numeric(rest, nested.schema().get());
                    default -> Optional.empty();
                });
    }

    private static Optional<ValueType> inside(ValueType type, Step step) {
        if (type instanceof ValueType.ListOf list) {
            return step.intoList() ? Optional.of(list.element()) : Optional.empty();
        }
        return step.intoList() ? Optional.empty() : Optional.of(type);
    }
}
