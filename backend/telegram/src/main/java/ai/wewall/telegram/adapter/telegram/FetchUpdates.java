package ai.wewall.telegram.adapter.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * {@code getUpdates}, its updates left as they came. The library's own method reads them all before it gives any, so that
 * one update in a form that it does not know would hold back all others for ever.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class FetchUpdates extends BotApiMethod<ArrayList<ObjectNode>> {

    @Serial
    private static final long serialVersionUID = 1L;

    @JsonProperty("offset")
    private final @Nullable Long offset;

    @JsonProperty("timeout")
    private final int timeoutSeconds;

    @JsonProperty("allowed_updates")
    private final ArrayList<String> kinds;

    FetchUpdates(@Nullable Long offset, int timeoutSeconds, List<String> kinds) {
        this.offset = offset;
        this.timeoutSeconds = timeoutSeconds;
        this.kinds = new ArrayList<>(kinds);
    }

    @Override
    public String getMethod() {
        return "getUpdates";
    }

    @Override
    public ArrayList<ObjectNode> deserializeResponse(String answer) throws TelegramApiRequestException {
        return deserializeResponseArray(answer, ObjectNode.class);
    }
}
