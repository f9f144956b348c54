package ai.wewall.model.identity;

/**
 * A code that came by mail.
 *
 * @param code six digits
 */
public record EmailCode(String email, String code) {

    @Override
    public String toString() {
        return "EmailCode[…]";
    }
}
