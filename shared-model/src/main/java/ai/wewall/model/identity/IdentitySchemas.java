package ai.wewall.model.identity;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.schema.ObjectSchema;

/** The field tables of identity. */
public final class IdentitySchemas {

    public static final ObjectSchema TELEGRAM = ObjectSchema.of(
            TelegramSignIn.class, required("initData", text(0, 100_000), "The launch data, as Telegram gave it."));

    public static final ObjectSchema REFRESH = ObjectSchema.of(
            RefreshRequest.class,
            optional("refreshToken", text(1, 200), "The token; absent where it comes in the cookie."));

    private IdentitySchemas() {}
}
