package ai.wewall.identity.domain;

/** An e-mail address that its owner recognises and that tells others little: {@code an…@wewall.test}. */
public final class MaskedAddress {

    private static final int SHOWN = 2;

    private MaskedAddress() {}

    /** The address with the most of its local part hidden. */
    public static String of(String email) {
        int at = email.lastIndexOf('@');
        String local = email.substring(0, Math.max(0, at));
        int shown = Math.min(SHOWN, local.length() / 2);
        return local.substring(0, shown) + '…' + email.substring(Math.max(0, at));
    }
}
