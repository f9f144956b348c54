package ai.wewall.sandbox.oidc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Lets in whoever is one of the accounts: here nobody has a secret. */
record NoPassword(Accounts accounts) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication asked) {
        Account account = accounts.find(asked.getName())
                .orElseThrow(() -> new BadCredentialsException("there is no such account"));
        return UsernamePasswordAuthenticationToken.authenticated(
                account.key(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return type == UsernamePasswordAuthenticationToken.class;
    }
}
