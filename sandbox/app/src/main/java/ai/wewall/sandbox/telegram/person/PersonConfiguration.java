package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.chat.UpdateQueue;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.CallbackQueries;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
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
            Bots bots,
            People people,
            Dialogs dialogs,
            Messages messages,
            UpdateQueue updates,
            MessageWire wire,
            Arrivals arrivals,
            LiveEvents live,
            TransactionTemplate transaction,
            Clock clock) {
        return new Acting(bots, people, dialogs, messages, updates, wire, arrivals, live, transaction, clock);
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
    MessageViews messageViews(BotDirectory directory) {
        return new MessageViews(directory);
    }

    @Bean
    LaunchData launchData(BotDirectory directory, People people, TelegramJson json, Clock clock) {
        return new LaunchData(directory, people, json, clock);
    }
}
