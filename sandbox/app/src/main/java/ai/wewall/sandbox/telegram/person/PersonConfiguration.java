package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.bot.InlineSending;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.InlineWaits;
import ai.wewall.sandbox.telegram.chat.Membership;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.chat.Notes;
import ai.wewall.sandbox.telegram.chat.Reacting;
import ai.wewall.sandbox.telegram.chat.Speaking;
import ai.wewall.sandbox.telegram.chat.TopicKeeping;
import ai.wewall.sandbox.telegram.chat.UpdateQueue;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.CallbackQueries;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.InlineMessages;
import ai.wewall.sandbox.telegram.store.InlineQueries;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Topics;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts together what people do. */
@Configuration(proxyBeanMethods = false)
@Import({ProgramController.class, FileViewController.class, MisstepAdvice.class})
public class PersonConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, BotName.class, BotName::of);
    }

    @Bean
    Acting acting(
            Messages messages, Speaking speaking, Blocking blocking, TransactionTemplate transaction, Clock clock) {
        return new Acting(messages, speaking, blocking, transaction, clock);
    }

    @Bean
    InlineAsking inlineAsking(
            People people,
            InlineQueries queries,
            InlineSending sending,
            GroupActing entering,
            UpdateQueue updates,
            MessageWire wire,
            Arrivals arrivals,
            InlineWaits waits,
            TransactionTemplate transaction,
            TelegramJson json,
            Clock clock) {
        return new InlineAsking(
                people, queries, sending, entering, updates, wire, arrivals, waits, transaction, json, clock);
    }

    @Bean
    InlineController inlineController(
            InlineAsking asking, InlineMessages messages, InlineSending sending, GroupActing entering, Clock clock) {
        return new InlineController(asking, new Sharing(messages, sending, entering, clock), new InlineViews());
    }

    @Bean
    Pressing pressing(
            People people,
            Messages messages,
            CallbackQueries queries,
            UpdateQueue updates,
            MessageWire wire,
            Arrivals arrivals,
            TransactionTemplate transaction,
            TelegramJson json,
            Clock clock) {
        return new Pressing(people, messages, queries, updates, wire, arrivals, transaction, json, clock);
    }

    @Bean
    Blocking blocking(
            BotDirectory directory,
            People people,
            Dialogs dialogs,
            UpdateQueue updates,
            Arrivals arrivals,
            TransactionTemplate transaction,
            TelegramJson json,
            Clock clock) {
        return new Blocking(directory, people, dialogs, updates, arrivals, transaction, json, clock);
    }

    @Bean
    Contents contents(Files files) {
        return new Contents(files);
    }

    @Bean
    MessageViews messageViews(BotDirectory directory, People people) {
        return new MessageViews(directory, people);
    }

    @Bean
    LaunchData launchData(
            BotDirectory directory, People people, InlineMessages opened, TelegramJson json, Clock clock) {
        return new LaunchData(directory, people, opened, json, clock);
    }

    @Bean
    UpdateController updateController(UpdateQueue updates, Arrivals arrivals, TransactionTemplate transaction) {
        return new UpdateController(updates, arrivals, transaction);
    }

    @Bean
    GroupActing groupActing(
            Groups groups, Members members, Topics topics, People people, Membership membership, Notes notes) {
        return new GroupActing(groups, members, topics, people, membership, notes);
    }

    @Bean
    GroupViews groupViews(Members members, Topics topics, People people) {
        return new GroupViews(members, topics, people);
    }

    @Bean
    GroupController groupController(GroupActing acting, Groups groups, TopicKeeping topics, GroupViews views) {
        return new GroupController(acting, groups, topics, views);
    }

    @Bean
    Performing performing(
            Acting acting,
            Pressing pressing,
            Blocking blocking,
            Reacting reacting,
            GroupActing groups,
            ActionContents contents,
            Messages messages,
            People people) {
        return new Performing(acting, pressing, blocking, reacting, groups, contents, messages, people);
    }

    @Bean
    ActionContents actionContents(
            Contents contents, People people, Messages messages, BotDirectory directory, Clock clock) {
        return new ActionContents(contents, people, messages, directory, clock);
    }
}
