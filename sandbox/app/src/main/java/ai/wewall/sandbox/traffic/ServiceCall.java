package ai.wewall.sandbox.traffic;

/** A call as a service recognises it. */
public record ServiceCall(String caller, String method) {}
