package ai.wewall.platform.http.idempotency;

import java.util.HexFormat;

/**
 * A call that carries a key.
 *
 * @param person id of the caller, empty for one without a token
 * @param route method and path
 * @param bodyHash SHA-256 of the body's bytes
 */
record Call(String person, String route, String key, byte[] bodyHash) {

    @Override
    public String toString() {
        return route + " " + HexFormat.of().formatHex(bodyHash, 0, 4);
    }
}
