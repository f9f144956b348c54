package ai.wewall.identity;

import java.util.UUID;

/** Identity of a person, a UUIDv7. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
