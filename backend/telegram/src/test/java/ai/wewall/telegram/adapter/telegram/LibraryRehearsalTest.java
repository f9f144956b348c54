package ai.wewall.telegram.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.UpdateReading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryRehearsalTest {

    @Test
    void whatIsRehearsedIsWhatPeopleDo() {
        List<IncomingUpdate> read = new ArrayList<>();
        UpdateReading real = new TelegramUpdateReading("wewall_bot");
        UpdateReading noting = update -> {
            read.add(real.read(update));
            return read.getLast();
        };

        new LibraryRehearsal(noting).play().block();

        assertThat(read).hasSize(2).allMatch(IncomingUpdate.FromPerson.class::isInstance);
    }

    @Test
    void failureDoesNoHarm() {
        UpdateReading failing = update -> {
            throw new IllegalStateException();
        };

        assertThat(new LibraryRehearsal(failing).play().blockOptional()).isEmpty();
    }
}
