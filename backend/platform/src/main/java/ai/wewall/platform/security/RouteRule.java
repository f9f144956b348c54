package ai.wewall.platform.security;

/**
 * One row of the table of routes: who may call what. A route without a row is refused, and fails the build.
 *
 * @param method HTTP method in capitals
 * @param pattern path pattern exactly as the controller maps it, as {@code /api/v1/listings/{id}}
 */
public record RouteRule(String method, String pattern, Access access) {}
