package ai.wewall.model.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param guest whether nothing but this browser knows the person
 * @param locale {@code ru} or {@code en}
 */
public record UserProfile(
        String id,
        boolean guest,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String username,
        String locale) {}
