package ai.wewall.model.event;

import java.util.UUID;

/** A guest turned out to be a known person; what was the guest's is the person's now. Published by {@code identity} alone. */
public record PersonsMerged(UUID guestId, UUID personId) {}
