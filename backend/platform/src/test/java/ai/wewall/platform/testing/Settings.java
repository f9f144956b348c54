package ai.wewall.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Binds a record of settings as Spring Boot does, validation included. */
public final class Settings {

    private Settings() {}

    /** The record where nothing is set. */
    public static <T extends Record> T defaults(Class<T> type) {
        return of(type, Map.of());
    }

    /** The record of these settings, by their names below the record's prefix. */
    public static <T extends Record> T of(Class<T> type, Map<String, ?> settings) {
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        Map<String, Object> properties = settings.entrySet().stream()
                .collect(Collectors.toMap(each -> prefix + "." + each.getKey(), Map.Entry::getValue));
        var validation = new SpringValidatorAdapter(
                Validation.buildDefaultValidatorFactory().getValidator());
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate(prefix, Bindable.of(type), new ValidationBindHandler(validation));
    }

    /** Asserts that these settings are all there are, and that each has an effect. */
    public static <T extends Record> void assertEveryKeyCounts(Class<T> type, Map<String, ?> settings) {
        T defaults = defaults(type);
        T set = of(type, settings);
        Set<String> keys = settings.keySet().stream()
                .map(key -> key.split("[.\\[]")[0].replace("-", ""))
                .collect(Collectors.toSet());

        assertThat(keys)
                .isEqualTo(Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.toSet()));
        assertThat(type.getRecordComponents())
                .allSatisfy(component -> assertThat(value(component, set))
                        .as(component.getName())
                        .isNotEqualTo(value(component, defaults)));
    }

    private static Object value(RecordComponent component, Record record) {
        component.getAccessor().setAccessible(true);
        return ReflectionUtils.invokeMethod(component.getAccessor(), record);
    }
}
