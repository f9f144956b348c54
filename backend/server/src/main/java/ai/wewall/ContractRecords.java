package ai.wewall;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The records of the HTTP contract by the name that their schemas carry. */
final class ContractRecords {

    private final Map<String, Class<?>> byName;

    private ContractRecords(Map<String, Class<?>> byName) {
        this.byName = byName;
    }

    /** Every record below {@code ai.wewall.model}. */
    static ContractRecords ofSharedModel() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        TypeFilter records = (reader, factory) ->
                "java.lang.Record".equals(reader.getClassMetadata().getSuperClassName());
        scanner.addIncludeFilter(records);
        return new ContractRecords(scanner.findCandidateComponents("ai.wewall.model").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(Class::isRecord)
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (first, second) -> first)));
    }

    Optional<Class<?>> named(String schema) {
        return Optional.ofNullable(byName.get(schema));
    }
}
