package ai.wewall.telegram.application;

import ai.wewall.telegram.application.dialogue.Conversing;
import ai.wewall.telegram.application.dialogue.Speaker;
import ai.wewall.telegram.application.outbox.PictureBook;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.wording.Links;
import ai.wewall.telegram.domain.wording.Texts;
import ai.wewall.telegram.domain.wording.Wording;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Goes through the example sentences when the process starts, so that the first person does not wait for what is slow
 * once: classes, dictionaries, fonts. The dialogue writes nothing, so nobody hears of it.
 */
public final class DialogueRehearsal implements Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(DialogueRehearsal.class);
    private static final int TIMES = 10;
    private static final int PATIENCE = 60;

    private final Conversing conversing;
    private final PictureBook pictures;
    private final Wording wording;
    private final Texts texts = Texts.of("ru");

    /** Over the dialogue and its pictures. */
    public DialogueRehearsal(Conversing conversing, PictureBook pictures, Links links) {
        this.conversing = conversing;
        this.pictures = pictures;
        this.wording = new Wording(texts, links);
    }

    /** Waits for the index first. */
    @Override
    public Mono<Void> play() {
        return Flux.fromIterable(texts.examples())
                .repeat(TIMES - 1L)
                .concatMap(this::answer)
                .concatMap(turn -> Flux.fromIterable(turn.replies()).map(wording::of))
                .concatMap(this::picture)
                .then()
                .retryWhen(Retry.fixedDelay(PATIENCE, Duration.ofSeconds(1)))
                .doOnError(failure -> LOG.debug("not rehearsed: {}", failure.toString()))
                .onErrorComplete();
    }

    private Mono<Turn> answer(String example) {
        return conversing.move(
                Speaker.nobody(texts.language(), texts.examples()), ChatState.fresh(), new Input.Said(example));
    }

    private Mono<Optional<byte[]>> picture(Outgoing message) {
        return message instanceof Outgoing.Show show ? pictures.of(show.picture()) : Mono.empty();
    }
}
