package ai.wewall.model.identity;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.matching;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;

/** The field tables of identity. */
public final class IdentitySchemas {

    public static final ObjectSchema TELEGRAM = ObjectSchema.of(
            TelegramSignIn.class, required("initData", text(0, 100_000), "The launch data, as Telegram gave it."));

    public static final ObjectSchema REFRESH = ObjectSchema.of(
            RefreshRequest.class,
            optional("refreshToken", text(1, 200), "The token; absent where it comes in the cookie."));

    /** One at sign, and a domain with a dot; the mail itself proves the rest. */
    private static final ValueType EMAIL = new ValueType.Text(
            3, 254, "[^\\s@<>,;:\\p{Cc}\\p{Cs}]{1,64}@[^\\s@<>,;:\\p{Cc}\\p{Cs}.]+(\\.[^\\s@<>,;:\\p{Cc}\\p{Cs}.]+)+");

    public static final ObjectSchema EMAIL_SIGN_IN =
            ObjectSchema.of(EmailSignIn.class, required("email", EMAIL, "The address that the code is sent to."));

    public static final ObjectSchema EMAIL_CODE = ObjectSchema.of(
            EmailCode.class,
            required("email", EMAIL, "The address that the code was sent to."),
            required("code", matching("[0-9]{6}", 6), "The six digits of the mail."));

    private IdentitySchemas() {}
}
