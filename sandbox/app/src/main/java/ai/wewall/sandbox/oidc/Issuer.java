package ai.wewall.sandbox.oidc;

/**
 * One of the issuers.
 *
 * @param path under which all of it lies
 */
record Issuer(String path) {

    static final Issuer STAFF = new Issuer("/oidc/staff");
    static final Issuer TELEGRAM = new Issuer("/oidc/telegram");

    /** As it stands in the claim {@code iss}, whatever name of this machine a caller used. */
    String url(int port) {
        return "http://localhost:" + port + path;
    }

    String signIn() {
        return path + "/sign-in";
    }
}
