package ai.wewall.sandbox.telegram.client;

import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.person.Acting;
import ai.wewall.sandbox.telegram.person.GroupViews;
import ai.wewall.sandbox.telegram.person.LaunchData;
import ai.wewall.sandbox.telegram.person.MessageViews;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the messenger in the browser together. */
@Configuration(proxyBeanMethods = false)
@Import(EventsController.class)
public class ClientConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/client/index.html");
        registry.addViewController("/telegram").setViewName("forward:/client/index.html");
    }

    @Bean
    Sessions sessions(
            BotDirectory directory,
            Bots bots,
            Dialogs dialogs,
            Messages messages,
            Groups groups,
            Members members,
            GroupViews groupViews,
            MessageViews views,
            TelegramJson json) {
        return new Sessions(directory, bots, dialogs, messages, groups, members, groupViews, views, json);
    }

    @Bean
    ClientController clientController(
            People people,
            Messages messages,
            Dialogs dialogs,
            Sessions sessions,
            Acting acting,
            LaunchData launchData,
            MessageViews views,
            @Value("${sandbox.product-url}") String productUrl) {
        return new ClientController(
                people, messages, sessions, new Starting(dialogs, acting), acting, launchData, views, productUrl);
    }
}
