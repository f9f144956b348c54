package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.text.Texts;
import ai.wewall.sandbox.telegram.wire.Contact;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Location;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.Venue;
import tools.jackson.databind.JsonNode;

/** Reads {@code InputMessageContent}: what a picked result says. */
final class InputContents {

    private InputContents() {}

    static Content read(JsonNode given) {
        String text = given.path("message_text").asString("");
        if (!text.isEmpty()) {
            return text(given, text);
        }
        if (given.has("latitude") && given.has("longitude")) {
            return given.has("title") && given.has("address") ? venue(given) : location(given);
        }
        if (given.has("phone_number")) {
            return contact(given);
        }
        throw Refusal.badRequest("input message content is not specified");
    }

    static Content text(JsonNode given, String text) {
        FormattedText formatted =
                Texts.message(text, given.path("parse_mode").asString(""), TextParams.entities(given.path("entities")));
        return Content.text(formatted.text(), formatted.entities());
    }

    static Content location(JsonNode given) {
        return Content.location(Places.checked(number(given, "latitude"), number(given, "longitude")));
    }

    static Content venue(JsonNode given) {
        Location place = Places.checked(number(given, "latitude"), number(given, "longitude"));
        return Content.venue(new Venue(place, required(given, "title"), required(given, "address")));
    }

    static Content contact(JsonNode given) {
        String last = given.path("last_name").asString("");
        return Content.contact(new Contact(
                required(given, "phone_number"), required(given, "first_name"), last.isEmpty() ? null : last, null));
    }

    static String required(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw Refusal.badRequest("can't find field \"" + field + '"');
        }
        if (!value.isString() && !value.isNumber()) {
            throw Refusal.badRequest("field \"" + field + "\" must be of type String");
        }
        return value.asString();
    }

    private static double number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw Refusal.badRequest("can't find field \"" + field + '"');
        }
        if (!value.isNumber()) {
            throw Refusal.badRequest("field \"" + field + "\" must be of type Number");
        }
        return value.asDouble();
    }
}
