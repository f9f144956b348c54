package ai.wewall.platform.security;

import ai.wewall.platform.problem.ProblemException;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

/** Asks the table of routes; what has no row does not exist. */
final class RouteGuard implements ReactiveAuthorizationManager<AuthorizationContext> {

    private final RouteTable table;

    RouteGuard(RouteTable table) {
        this.table = table;
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        var request = context.getExchange().getRequest();
        PathContainer path = request.getPath().pathWithinApplication();
        Optional<Access> access = table.access(request.getMethod().name(), path);
        if (access.isEmpty()) {
            return Mono.error(ProblemException.of(404, "NOT_FOUND"));
        }
        return switch (access.get()) {
            case ANYONE, WEBHOOK -> Mono.just(new AuthorizationDecision(true));
            case PERSON ->
                authentication.map(caller -> decide(isPerson(caller))).defaultIfEmpty(decide(false));
            case STAFF, MANAGER, EDITOR, ADMIN ->
                authentication
                        .map(caller -> decide(mayAsStaff(caller, access.get())))
                        .defaultIfEmpty(decide(false));
        };
    }

    private static AuthorizationResult decide(boolean granted) {
        return new AuthorizationDecision(granted);
    }

    /** Staff have no favourites and no profile: what is a person's own is for people. */
    private static boolean isPerson(Authentication authentication) {
        return authentication.getPrincipal() instanceof Caller caller
                && caller.roles().isEmpty();
    }

    private static boolean mayAsStaff(Authentication authentication, Access access) {
        if (!(authentication.getPrincipal() instanceof Caller caller)
                || caller.roles().isEmpty()) {
            return false;
        }
        return access == Access.STAFF
                || caller.roles().contains(access.name())
                || (access == Access.EDITOR && caller.roles().contains(Access.ADMIN.name()));
    }
}
