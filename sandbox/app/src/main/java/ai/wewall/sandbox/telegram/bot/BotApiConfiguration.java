package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.TelegramProperties;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.InlineWaits;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.chat.Speaking;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.CallbackQueries;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.InlineMessages;
import ai.wewall.sandbox.telegram.store.InlineQueries;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Topics;
import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the Bot API together. */
@Configuration(proxyBeanMethods = false)
@Import({BotApiController.class, FileController.class, ReceivingConfiguration.class, GroupConfiguration.class})
public class BotApiConfiguration {

    @Bean
    ParamsReader paramsReader(TelegramJson json) {
        return new ParamsReader(json);
    }

    @Bean
    BotMethods botMethods(List<BotMethod.Family> families) {
        return new BotMethods(families);
    }

    @Bean
    SendingPace pace(TelegramProperties properties) {
        return new SendingPace(properties.limits(), System::nanoTime);
    }

    @Bean
    Chats chats(People people, Dialogs dialogs, Groups groups, Topics topics) {
        return new Chats(people, dialogs, groups, topics);
    }

    @Bean
    MarkupReader markupReader(Links links) {
        return new MarkupReader(links);
    }

    @Bean
    InputFiles inputFiles(Files files, Links links) {
        return new InputFiles(files, new WebFiles(links));
    }

    @Bean
    InputMedia inputMedia(InputFiles files) {
        return new InputMedia(files);
    }

    @Bean
    BotMethod.Family commandMethods(Bots bots, LiveEvents live, TelegramJson json) {
        return new CommandMethods(bots, live, json);
    }

    @Bean
    BotMethod.Family aboutMethods(Bots bots, Links links, LiveEvents live, TelegramJson json) {
        return new AboutMethods(bots, links, live, json);
    }

    @Bean
    Sending sending(
            BotDirectory directory,
            Bots bots,
            Messages messages,
            Dialogs dialogs,
            SendingPace pace,
            LiveEvents live,
            TransactionTemplate transaction,
            Clock clock) {
        return new Sending(directory, bots, messages, dialogs, pace, live, transaction, clock);
    }

    @Bean
    BotMethod.Family sendingMethods(
            Sending sending, Chats chats, MarkupReader markups, InputFiles files, InputMedia media, MessageWire wire) {
        return new SendingMethods(new Posting(sending, chats, markups, wire), files, media);
    }

    @Bean
    BotMethod.Family presenceMethods(Chats chats, SendingPace pace, LiveEvents live) {
        return new PresenceMethods(chats, pace, live);
    }

    @Bean
    BotMethod.Family copyMethods(
            Chats chats,
            Messages messages,
            Sending sending,
            MarkupReader markups,
            People people,
            BotDirectory bots,
            MessageWire wire) {
        return new CopyMethods(chats, messages, sending, markups, people, bots, wire);
    }

    @Bean
    BotMethod.Family editingMethods(
            BotDirectory directory,
            Messages messages,
            InlineMessages inline,
            Groups groups,
            SendingPace pace,
            LiveEvents live,
            Clock clock,
            Chats chats,
            MarkupReader markups,
            InputMedia media,
            MessageWire wire) {
        Editing editing = new Editing(directory, messages, inline, groups, pace, live, clock);
        return new EditingMethods(editing, chats, markups, media, wire);
    }

    @Bean
    BotMethod.Family callbackMethods(
            CallbackQueries queries, LiveEvents live, TelegramProperties properties, Clock clock) {
        return new CallbackMethods(queries, live, properties.answerWithin(), clock);
    }

    @Bean
    InlineResultReader inlineResultReader(MarkupReader markups) {
        return new InlineResultReader(markups);
    }

    @Bean
    InlineSending inlineSending(InputFiles files, InlineMessages messages, Speaking speaking) {
        return new InlineSending(files, messages, speaking);
    }

    @Bean
    BotMethod.Family inlineMethods(
            InlineQueries queries,
            InlineResultReader results,
            InlineWaits waits,
            Links links,
            TelegramProperties properties,
            Clock clock) {
        return new InlineMethods(queries, results, waits, links, properties.answerWithin(), clock);
    }

    @Bean
    BotMethod.Family resultMethods(
            InlineResultReader results, InlineMessages messages, InlineSending sending, People people, Clock clock) {
        return new ResultMethods(results, messages, sending, people, clock);
    }

    @Bean
    BotMethod.Family fileMethods(Files files) {
        return new FileMethods(files);
    }

    @Bean
    BotMethod.Family profileMethods(BotDirectory bots, TelegramJson json) {
        return new ProfileMethods(bots, json);
    }
}
