package ai.wewall.identity.application;

import ai.wewall.identity.application.SignIn.SignedIn;
import ai.wewall.identity.domain.OwnPath;

/** What came of a log-in by another site. */
public sealed interface LoginOutcome {

    /** They are in, and go on at the page that they came from. */
    record Done(SignedIn signedIn, OwnPath page) implements LoginOutcome {}

    /** They are not. */
    record Refused(Why why) implements LoginOutcome {}

    /** Why not. */
    enum Why {
        /** They did not want to. */
        CANCELLED,
        /** It took too long, was begun in another browser, or was answered before. */
        EXPIRED,
        /** The issuer did not vouch for them. */
        FAILED,
        /** We refuse to serve them. */
        BLOCKED,
        /** The issuer cannot be asked. */
        UNAVAILABLE
    }
}
