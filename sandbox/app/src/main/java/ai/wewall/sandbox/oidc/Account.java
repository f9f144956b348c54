package ai.wewall.sandbox.oidc;

import java.util.Map;

/**
 * Somebody who may sign in with an issuer.
 *
 * @param name as the sign-in page shows it
 * @param key what the page sends
 * @param claims what tokens tell
 */
record Account(String name, String key, Map<String, Object> claims) {

    Account {
        claims = Map.copyOf(claims);
    }
}
