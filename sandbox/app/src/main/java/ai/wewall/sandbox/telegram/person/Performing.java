package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Reacting;
import ai.wewall.sandbox.telegram.chat.Saying;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what a program lets a person do, in a private chat or in a group. */
final class Performing {

    private final Acting acting;
    private final Pressing pressing;
    private final Blocking blocking;
    private final Reacting reacting;
    private final GroupActing groups;
    private final ActionContents contents;
    private final Messages messages;
    private final People people;

    Performing(
            Acting acting,
            Pressing pressing,
            Blocking blocking,
            Reacting reacting,
            GroupActing groups,
            ActionContents contents,
            Messages messages,
            People people) {
        this.acting = acting;
        this.pressing = pressing;
        this.blocking = blocking;
        this.reacting = reacting;
        this.groups = groups;
        this.contents = contents;
        this.messages = messages;
        this.people = people;
    }

    /** What came of an action. */
    record Done(@Nullable Integer messageId, @Nullable String callbackQueryId) {}

    /** Who does it where; the chat of a private one has the person's id. */
    record Doer(BotName bot, long personId, long chatId) {}

    Done perform(Doer doer, Action given) {
        Action action = given.checked();
        if (doer.chatId() < 0) {
            Group group = groups.known(doer.bot(), doer.chatId(), doer.personId());
            groups.enter(group, doer.personId(), action.topicId());
        }
        if (action.callback() != null) {
            String data = Objects.requireNonNullElse(action.callback().data(), "");
            int messageId = action.callback().messageId();
            long query = pressing.press(doer.bot(), doer.personId(), doer.chatId(), messageId, data);
            return new Done(null, Long.toString(query));
        }
        if (action.block() != null) {
            blocking.block(doer.bot(), doer.personId(), action.block());
            return new Done(null, null);
        }
        if (action.deactivate() != null) {
            people.deactivate(people.known(doer.personId()).id(), action.deactivate());
            return new Done(null, null);
        }
        if (action.reaction() != null) {
            react(doer, action.reaction());
            return new Done(action.reaction().messageId(), null);
        }
        return new Done(said(doer, action).id(), null);
    }

    private void react(Doer doer, Action.React reaction) {
        Message message = messages.find(doer.bot(), doer.chatId(), reaction.messageId())
                .orElseThrow(() -> Misstep.notFound("there is no message " + reaction.messageId()));
        boolean takenBack = reaction.emoji() == null || reaction.emoji().isEmpty();
        reacting.byPerson(message, doer.personId(), takenBack ? List.of() : List.of(reaction.emoji()));
    }

    private Message said(Doer doer, Action action) {
        if (action.edit() != null) {
            String text = Objects.requireNonNullElse(action.edit().text(), "");
            int messageId = action.edit().messageId();
            return acting.edit(doer.bot(), doer.personId(), doer.chatId(), messageId, Contents.text(text));
        }
        Saying saying = doer.chatId() < 0
                ? Saying.inGroup(
                        doer.bot(),
                        doer.personId(),
                        doer.chatId(),
                        action.topicId(),
                        contents.of(doer.bot(), doer.personId(), action))
                : Saying.privately(doer.bot(), doer.personId(), contents.of(doer.bot(), doer.personId(), action));
        return acting.say(saying.answering(action.replyTo()).from(contents.origin(doer, action.forward())));
    }
}
