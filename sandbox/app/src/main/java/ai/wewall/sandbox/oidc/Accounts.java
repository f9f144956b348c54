package ai.wewall.sandbox.oidc;

import java.util.List;
import java.util.Optional;

/** The accounts of one issuer. */
interface Accounts {

    /** Those that the sign-in page shows. */
    List<Account> shown();

    /** The account of a key. */
    Optional<Account> find(String key);
}
