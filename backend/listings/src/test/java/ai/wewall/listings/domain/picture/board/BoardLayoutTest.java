package ai.wewall.listings.domain.picture.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardLayoutTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void cellsFillTheBoardAndDoNotOverlap(int count) {
        BoardLayout layout = BoardLayout.of(count);
        Rectangle board = new Rectangle(0, 0, BoardLayout.WIDTH, layout.height());

        assertThat(layout.cells()).hasSize(count).allMatch(board::contains);
        assertThat(layout.cells().stream().mapToInt(cell -> cell.x + cell.width).max())
                .hasValue(BoardLayout.WIDTH);
        assertThat(layout.cells().stream()
                        .mapToInt(cell -> cell.y + cell.height)
                        .max())
                .hasValue(layout.height());
        for (Rectangle cell : layout.cells()) {
            assertThat(layout.cells()).filteredOn(cell::intersects).containsExactly(cell);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void numbersRunFromTheUpperLeft(int count) {
        List<Rectangle> cells = BoardLayout.of(count).cells();

        for (int i = 1; i < cells.size(); i++) {
            Rectangle before = cells.get(i - 1);
            Rectangle cell = cells.get(i);
            assertThat(cell.y > before.y || cell.x > before.x).isTrue();
        }
    }

    @Test
    void boardsAreNeitherTallNorFlat() {
        for (int count = 1; count <= BoardLayout.MOST; count++) {
            assertThat(BoardLayout.of(count).height()).isBetween(440, 1_100);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void otherNumbersHaveNoLayout(int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> BoardLayout.of(count));
    }
}
