package ai.wewall.telegram.adapter.telegram;

import ai.wewall.platform.http.OutboundPolicy;
import ai.wewall.telegram.application.BotProfile;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.menubutton.SetChatMenuButton;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.menubutton.MenuButtonWebApp;
import org.telegram.telegrambots.meta.api.objects.webapp.WebAppInfo;
import reactor.core.publisher.Mono;

/** Presents the bot by the Bot API. */
final class TelegramBotProfile implements BotProfile {

    private final Calls calls;
    private final OutboundPolicy policy;

    TelegramBotProfile(Calls calls, OutboundPolicy policy) {
        this.calls = calls;
        this.policy = policy;
    }

    @Override
    public Mono<Void> commands(String language, List<Command> commands) {
        SetMyCommands method = SetMyCommands.builder()
                .commands(commands.stream()
                        .map(command -> new BotCommand(command.name(), command.description()))
                        .toList())
                .languageCode(language.isEmpty() ? null : language)
                .build();
        return done("setMyCommands", calls.call(method));
    }

    @Override
    public Mono<Void> menu(String text, String url) {
        SetChatMenuButton method = SetChatMenuButton.builder()
                .menuButton(new MenuButtonWebApp(text, new WebAppInfo(url)))
                .build();
        return done("setChatMenuButton", calls.call(method));
    }

    @Override
    public Mono<Void> deliverTo(String url, String secret) {
        SetWebhook method = SetWebhook.builder()
                .url(url)
                .secretToken(secret)
                .allowedUpdates(TelegramUpdateSource.KINDS)
                .build();
        return done("setWebhook", calls.call(client -> client.executeAsync(method)));
    }

    private Mono<Void> done(String operation, Mono<Answer<Boolean>> call) {
        return policy.repeatable(operation, call).flatMap(TelegramBotProfile::orError);
    }

    private static Mono<Void> orError(Answer<Boolean> answer) {
        return answer instanceof Answer.Refusal<Boolean> refusal
                ? Mono.error(new IllegalStateException(refusal.code() + " " + refusal.reason()))
                : Mono.empty();
    }
}
