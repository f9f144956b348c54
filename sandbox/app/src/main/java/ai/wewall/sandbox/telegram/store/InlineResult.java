package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result that a bot offers.
 *
 * @param type {@code article}, {@code photo} and so on
 * @param content what is sent when it is picked; none where a file is
 * @param media address or id of the file that is sent
 * @param caption under the file
 */
public record InlineResult(
        String type,
        String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable String url,
        @Nullable String thumbnailUrl,
        @Nullable Content content,
        @Nullable String media,
        String caption,
        List<Entity> captionEntities,
        @Nullable Markup markup) {}
