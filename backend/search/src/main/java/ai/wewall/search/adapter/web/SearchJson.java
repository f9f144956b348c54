package ai.wewall.search.adapter.web;

import ai.wewall.search.application.SearchListings.Found;
import ai.wewall.search.domain.index.FoundListing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a search as bytes: cards lie ready as JSON and are only put side by side. */
final class SearchJson {

    private final JsonMapper json;

    SearchJson(JsonMapper json) {
        this.json = json;
    }

    byte[] write(Found found) {
        List<FoundListing> items = found.page().items();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1_024 * (items.size() + 4));
        text(out, "{\"items\":[");
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(items.get(i).card());
        }
        text(out, "],\"total\":" + found.page().total() + ",\"facets\":");
        out.writeBytes(json.writeValueAsBytes(found.page().facets()));
        text(out, ",\"nextCursor\":");
        out.writeBytes(json.writeValueAsBytes(found.nextCursor()));
        text(out, ",\"tookMillis\":" + Math.round(found.tookMillis() * 1_000) / 1_000.0 + "}");
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
