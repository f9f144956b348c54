package ai.wewall.platform.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as a controller receives it ({@code @AuthenticationPrincipal Caller caller}).
 *
 * @param personId the person's id
 * @param guest whether nothing but a browser knows the person
 * @param roles staff roles, empty for everybody else
 */
public record Caller(UUID personId, boolean guest, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }
}
