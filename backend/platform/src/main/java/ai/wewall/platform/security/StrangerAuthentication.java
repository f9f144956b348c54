package ai.wewall.platform.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody whose token is good and who is nobody to us: neither a person nor staff. */
final class StrangerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    StrangerAuthentication() {
        super(List.of());
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return "stranger";
    }
}
