package ai.wewall.model.event;

import java.util.UUID;

/** A person asked to be forgotten; every module drops what it keeps of them. Published by {@code identity} alone. */
public record PersonErased(UUID personId) {}
