package ai.wewall.platform.security;

/** Who may call a route. */
public enum Access {
    /** Anyone, without a token. */
    ANYONE,
    /** Any signed-in person, guests included; own data only. */
    PERSON,
    /** Staff with any role. */
    STAFF,
    /** Staff who manage conversations and leads. */
    MANAGER,
    /** Staff who edit listings; administrators too. */
    EDITOR,
    /** Administrators. */
    ADMIN,
    /** A machine that proves itself by a secret of its own, which the route checks. */
    WEBHOOK
}
