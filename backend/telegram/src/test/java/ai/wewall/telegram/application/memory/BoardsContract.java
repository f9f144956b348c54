package ai.wewall.telegram.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.twin.Readings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Boards} does. Each test finds it empty. */
public interface BoardsContract {

    Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    ChatId ANNA = new ChatId(11);

    Boards boards();

    @Test
    default void listIsFoundAsItWasShown() {
        Board board = board("42");
        boards().add(ANNA, board, NOON).block();

        assertThat(boards().find(ANNA, board.id()).block()).isEqualTo(board);
    }

    @Test
    default void listOfAnotherChatIsNotFound() {
        Board board = board(null);
        boards().add(ANNA, board, NOON).block();

        assertThat(boards().find(new ChatId(12), board.id()).block()).isNull();
    }

    @Test
    default void newestMessageThatShowsAListIsKnown() {
        Board board = board(null);
        boards().add(ANNA, board, NOON).block();
        assertThat(boards().messageOf(board.id()).block()).isNull();

        boards().markShown(board.id(), 7).block();
        boards().markShown(board.id(), 9).block();

        assertThat(boards().messageOf(board.id()).block()).isEqualTo(9);
    }

    @Test
    default void whatAMessageShowsIsKnown() {
        Board board = board(null);
        boards().add(ANNA, board, NOON).block();
        boards().markTurned(ANNA, 7, board.id(), null).block();
        boards().markTurned(ANNA, 8, board.id(), null).block();
        boards().markTurned(ANNA, 8, board.id(), 2).block();

        assertThat(boards().shownBy(ANNA, 7).block()).isEqualTo(new Boards.Shown(board, null));
        assertThat(boards().shownBy(ANNA, 8).block()).isEqualTo(new Boards.Shown(board, 2));
        assertThat(boards().shownBy(new ChatId(12), 7).block()).isNull();
    }

    @Test
    default void oldListsAreForgotten() {
        Board old = board(null);
        Board fresh = board(null);
        boards().add(ANNA, old, NOON).block();
        boards().add(ANNA, fresh, NOON.plusSeconds(10)).block();

        assertThat(boards().forgetBefore(NOON.plusSeconds(10)).block()).isEqualTo(1);
        assertThat(boards().find(ANNA, old.id()).block()).isNull();
        assertThat(boards().find(ANNA, fresh.id()).block()).isNotNull();
    }

    private static Board board(String nextCursor) {
        return new Board(
                new BoardId(UUID.randomUUID()),
                Readings.officeToRent(),
                List.of(new OfferId("a"), new OfferId("b")),
                17,
                5,
                nextCursor);
    }
}
