package ai.wewall.calculator;

import java.util.Optional;
import java.util.UUID;

/** Identity of a kept calculation, a UUIDv7. */
public record CalculationId(UUID value) {

    /** Reads an id as the API shows it; empty where the text is no UUID. */
    public static Optional<CalculationId> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(new CalculationId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
