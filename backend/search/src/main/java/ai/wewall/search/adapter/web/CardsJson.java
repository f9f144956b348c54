package ai.wewall.search.adapter.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An answer as bytes that begins with cards: they lie ready as JSON and are only put side by side. */
final class CardsJson {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);

    CardsJson cards(List<byte[]> cards) {
        text("{\"items\":[");
        for (int i = 0; i < cards.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(cards.get(i));
        }
        text("]");
        return this;
    }

    CardsJson field(String name, byte[] json) {
        text(",\"" + name + "\":");
        out.writeBytes(json);
        return this;
    }

    CardsJson field(String name, String json) {
        text(",\"" + name + "\":" + json);
        return this;
    }

    byte[] end() {
        out.write('}');
        return out.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
