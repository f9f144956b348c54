package ai.wewall.telegram.application.dialogue;

import ai.wewall.identity.LinkOutcome;
import ai.wewall.identity.LinkPreview;
import ai.wewall.identity.LinkRefusal;
import ai.wewall.identity.Linking;
import ai.wewall.identity.People;
import ai.wewall.identity.Person;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Joins a browser's account with the Telegram account of whoever brings its code: says who would join whom, asks, and tells
 * what came of it. Only in private chats, as in others anybody could press the button.
 */
final class GrantLinks {

    private final Linking linking;
    private final People people;

    GrantLinks(Linking linking, People people) {
        this.linking = linking;
        this.people = people;
    }

    Mono<Turn> ask(Speaker speaker, ChatState state, String code) {
        return speaker.chat().isShared()
                ? Mono.just(Turn.say(state, Topic.LINK_IN_PRIVATE, List.of()))
                : linking.preview(code, speaker.person()).flatMap(preview -> switch (preview) {
                    case LinkPreview.Possible possible ->
                        people.find(speaker.person()).map(person -> question(state, code, possible.address(), person));
                    case LinkPreview.Impossible impossible ->
                        Mono.just(Turn.say(state, topic(impossible.reason()), List.of()));
                });
    }

    private static Turn question(ChatState state, String code, @Nullable String address, Person person) {
        return Turn.change(state.spoken(), new Reply.JoinQuestion(code, address, name(person)));
    }

    private static String name(Person person) {
        String name = person.firstName() == null ? "" : person.firstName();
        return person.username() == null ? name : (name + " @" + person.username()).strip();
    }

    Mono<Turn> join(Speaker speaker, ChatState state, Wish.Join wish) {
        return speaker.chat().isShared()
                ? Mono.just(Turn.note(state, Topic.LINK_IN_PRIVATE))
                : linking.join(wish.code(), speaker.person()).map(outcome -> told(state, wish.messageId(), outcome));
    }

    /** Who presses the button again is only told that it is done already. */
    private static Turn told(ChatState state, int messageId, LinkOutcome outcome) {
        return switch (outcome) {
            case LinkOutcome.Joined _ -> answered(state, messageId, Topic.LINKED);
            case LinkOutcome.Refused refused
            when refused.reason() == LinkRefusal.USED_BY_YOU || refused.reason() == LinkRefusal.OWN ->
                quietly(state, messageId, Topic.LINK_USED_BY_YOU);
            case LinkOutcome.Refused refused -> answered(state, messageId, topic(refused.reason()));
        };
    }

    static Turn left(ChatState state, int messageId) {
        return quietly(state, messageId, Topic.NOT_JOINED);
    }

    private static Turn answered(ChatState state, int messageId, Topic topic) {
        return Turn.say(state, topic, List.of()).after(new Reply.NoKeys(messageId));
    }

    private static Turn quietly(ChatState state, int messageId, Topic topic) {
        return new Turn(state, List.of(), List.of(new Reply.NoKeys(messageId)), topic);
    }

    private static Topic topic(LinkRefusal reason) {
        return switch (reason) {
            case UNKNOWN -> Topic.LINK_CODE_UNKNOWN;
            case EXPIRED -> Topic.LINK_EXPIRED;
            case USED_BY_YOU -> Topic.LINK_USED_BY_YOU;
            case USED_BY_OTHERS -> Topic.LINK_USED_BY_OTHERS;
            case OWN -> Topic.LINK_OWN;
            case OTHER_TELEGRAM -> Topic.LINK_OTHER_TELEGRAM;
            case TWO_ADDRESSES -> Topic.LINK_TWO_ADDRESSES;
        };
    }
}
