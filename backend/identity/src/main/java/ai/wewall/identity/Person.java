package ai.wewall.identity;

import org.jspecify.annotations.Nullable;

/**
 * A person as other modules see them.
 *
 * @param guest whether nothing but a browser knows the person
 * @param locale {@code ru} or {@code en}
 * @param blocked whether we refuse to serve the person
 */
public record Person(
        PersonId id,
        boolean guest,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable Long telegramId,
        String locale,
        boolean blocked) {}
