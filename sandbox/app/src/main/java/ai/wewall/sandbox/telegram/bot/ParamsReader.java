package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads parameters from the query, a form, a multipart body or a JSON body. */
final class ParamsReader {

    private final TelegramJson json;

    ParamsReader(TelegramJson json) {
        this.json = json;
    }

    Params read(HttpServletRequest request) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Upload> uploads = new LinkedHashMap<>();
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) {
            readParts(request, uploads);
        }
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        if (type.startsWith("application/json")) {
            readJson(request, values);
        }
        return new Params(values, uploads, json);
    }

    private void readJson(HttpServletRequest request, Map<String, String> values) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (body.isBlank()) {
            return;
        }
        try {
            JsonNode object = json.parse(body);
            if (!object.isObject()) {
                throw Refusal.badRequest("can't parse JSON object: Expected a JSON object");
            }
            object.properties().forEach(field -> values.put(field.getKey(), Params.asText(field.getValue())));
        } catch (JacksonException unreadable) {
            throw Refusal.badRequest("can't parse JSON object: " + unreadable.getOriginalMessage());
        }
    }

    private static void readParts(HttpServletRequest request, Map<String, Upload> uploads) throws IOException {
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    uploads.put(part.getName(), new PartUpload(part));
                }
            }
        } catch (ServletException notMultipart) {
            throw Refusal.badRequest("can't parse multipart/form-data body");
        } catch (IllegalStateException tooLarge) {
            throw Refusal.tooLarge();
        }
    }
}
