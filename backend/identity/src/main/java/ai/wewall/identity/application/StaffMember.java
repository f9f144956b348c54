package ai.wewall.identity.application;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who works here.
 *
 * @param email in small letters
 * @param roles of {@code MANAGER}, {@code EDITOR}, {@code ADMIN}
 */
public record StaffMember(UUID id, String email, String name, Set<String> roles) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }
}
