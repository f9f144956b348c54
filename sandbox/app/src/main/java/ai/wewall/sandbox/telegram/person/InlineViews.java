package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.person.MessageView.ButtonView;
import ai.wewall.sandbox.telegram.store.InlineQuery;
import ai.wewall.sandbox.telegram.store.InlineResult;
import ai.wewall.sandbox.telegram.store.PreparedMessage;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.Location;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes views of what bots offer inline. */
final class InlineViews {

    /** A query with what came of it. */
    record QueryView(
            String inlineQueryId,
            String query,
            String offset,
            boolean answered,
            List<ResultView> results,
            String nextOffset,
            @Nullable Integer cacheTime,
            @Nullable Boolean personal,
            InlineQuery.@Nullable Button button) {}

    /**
     * A result; text or caption are what would be sent.
     *
     * @param media address or id of the file that would be sent
     */
    record ResultView(
            String id,
            String type,
            @Nullable String title,
            @Nullable String description,
            @Nullable String url,
            @Nullable String thumbnailUrl,
            @Nullable String text,
            @Nullable List<Entity> entities,
            @Nullable String caption,
            @Nullable List<Entity> captionEntities,
            @Nullable String media,
            @Nullable Location location,
            List<List<ButtonView>> buttons) {}

    /** A prepared message, and the kinds of chats it may go to. */
    record PreparedView(String id, ResultView result, Set<String> chats, long expirationDate) {}

    QueryView of(InlineQuery query) {
        InlineQuery.Answer answer = query.answer();
        String id = Long.toString(query.id());
        if (answer == null) {
            return new QueryView(id, query.query(), query.offset(), false, List.of(), "", null, null, null);
        }
        List<ResultView> results =
                answer.results().stream().map(InlineViews::result).toList();
        return new QueryView(
                id,
                query.query(),
                query.offset(),
                true,
                results,
                answer.nextOffset(),
                answer.cacheTime(),
                answer.personal(),
                answer.button());
    }

    PreparedView of(PreparedMessage message) {
        return new PreparedView(
                message.id(),
                result(message.result()),
                message.chats(),
                message.expiresAt().getEpochSecond());
    }

    private static ResultView result(InlineResult result) {
        Content content = result.content();
        String caption = Objects.requireNonNullElse(result.caption(), "");
        return new ResultView(
                result.id(),
                result.type(),
                result.title(),
                result.description(),
                result.url(),
                result.thumbnailUrl(),
                content == null ? null : content.text(),
                content == null ? null : content.entities(),
                caption.isEmpty() ? null : caption,
                caption.isEmpty() ? null : result.captionEntities(),
                result.media(),
                content == null ? null : content.location(),
                MessageViews.buttons(result.markup()));
    }
}
