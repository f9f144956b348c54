package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The list of messages that a call names. */
final class MessageIds {

    private MessageIds() {}

    static List<Integer> of(Params params, int most) {
        JsonNode given = params.json("message_ids", "can't parse message_ids JSON object")
                .orElseThrow(() -> Refusal.badRequest("message identifiers are not specified"));
        if (!given.isArray()) {
            throw Refusal.badRequest("expected an Array of message identifiers");
        }
        if (given.size() > most) {
            throw Refusal.badRequest("too many message identifiers specified");
        }
        if (given.isEmpty()) {
            throw Refusal.badRequest("message identifiers are not specified");
        }
        return given.valueStream().map(MessageIds::id).toList();
    }

    private static int id(JsonNode given) {
        if (!given.isNumber() && !given.isString()) {
            throw Refusal.badRequest("message identifier must be a Number");
        }
        String text = given.asString();
        if (!text.matches("-?\\d{1,9}")) {
            throw Refusal.badRequest("can't parse message identifier as a Number");
        }
        int id = Integer.parseInt(text);
        if (id <= 0) {
            throw Refusal.badRequest("invalid message identifier specified");
        }
        return id;
    }
}
