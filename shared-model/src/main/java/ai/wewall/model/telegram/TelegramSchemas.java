package ai.wewall.model.telegram;

import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.schema.ObjectSchema;

/** The field tables of what is asked of Telegram. */
public final class TelegramSchemas {

    public static final ObjectSchema SHARE =
            ObjectSchema.of(ShareRequest.class, required("listingId", text(1, 100), "The listing to be sent."));

    private TelegramSchemas() {}
}
