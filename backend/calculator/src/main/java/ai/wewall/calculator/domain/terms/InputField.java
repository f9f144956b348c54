package ai.wewall.calculator.domain.terms;

import ai.wewall.model.calculation.InvestmentSchemas;
import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of complete terms.
 *
 * @param path as {@code income.leases[0].area}
 * @param value a number, text, date, flag or enum; null where it is left open. Of an object that may be left out, whether
 *     it is there
 */
public record InputField(String path, @Nullable Object value) {

    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("vat", "loan", "income.market");

    /** All fields of terms, in the order of the field tables. */
    public static List<InputField> of(Terms terms) {
        List<InputField> fields = new ArrayList<>();
        collect(terms, "", InvestmentSchemas.INVESTMENT, fields);
        return fields;
    }

    private static void collect(@Nullable Object node, String prefix, ObjectSchema table, List<InputField> fields) {
        for (Field field : table.fields()) {
            Object child = node == null ? null : RecordShape.of(node).get(node, field.name());
            add(child, prefix + field.name(), field.type(), fields);
        }
    }

    private static void add(@Nullable Object child, String path, ValueType type, List<InputField> fields) {
        if (MAY_BE_LEFT_OUT.contains(path)) {
            fields.add(new InputField(path, child != null));
        }
        switch (type) {
            case ValueType.Nested nested ->
                collect(child, path + ".", nested.schema().get(), fields);
            case ValueType.ListOf list
            when list.element() instanceof ValueType.Nested nested -> {
                List<?> elements = child == null ? List.of() : (List<?>) child;
                for (int i = 0; i < elements.size(); i++) {
                    collect(
                            elements.get(i),
                            path + "[" + i + "].",
                            nested.schema().get(),
                            fields);
                }
            }
            default -> fields.add(new InputField(path, child));
        }
    }

    /** Whether it is a percentage. */
    public boolean isPercentage() {
        return path.endsWith("Pct") || path.endsWith("PctOfPrice");
    }
}
