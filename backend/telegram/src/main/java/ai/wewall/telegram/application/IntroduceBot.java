package ai.wewall.telegram.application;

import ai.wewall.telegram.application.BotProfile.Command;
import ai.wewall.telegram.domain.wording.Links;
import ai.wewall.telegram.domain.wording.Texts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Presents the bot at its start: commands in both languages, the button that opens the Mini App, where updates go. */
public final class IntroduceBot {

    private static final Logger LOG = LoggerFactory.getLogger(IntroduceBot.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final List<String> COMMANDS =
            List.of("start", "help", "favourites", "searches", "reset", "language", "contact");

    private final BotProfile profile;
    private final Links links;
    private final String webhookSecret;

    /**
     * An introduction.
     *
     * @param webhookSecret the secret of deliveries, or an empty text where updates are fetched
     */
    public IntroduceBot(BotProfile profile, Links links, String webhookSecret) {
        this.profile = profile;
        this.links = links;
        this.webhookSecret = webhookSecret;
    }

    /** Says everything, and again until it was heard. Nobody waits for it. */
    public Mono<Void> untilHeard() {
        Texts russian = Texts.of("ru");
        Mono<Void> delivery = webhookSecret.isEmpty()
                ? Mono.empty()
                : profile.deliverTo(links.publicUrl() + "/webhooks/telegram/client", webhookSecret);
        return delivery.then(profile.commands("", commands(russian)))
                .then(profile.commands("en", commands(Texts.of("en"))))
                .then(profile.menu(russian.get("key.menu"), links.home()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, SHORTEST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .doBeforeRetry(signal -> LOG.warn(
                                "the bot is not introduced yet: {}",
                                signal.failure().getMessage())));
    }

    private static List<Command> commands(Texts texts) {
        return Stream.of(COMMANDS)
                .flatMap(List::stream)
                .map(name -> new Command(name, texts.get("command." + name)))
                .toList();
    }
}
