package ai.wewall.listings.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FaceTest {

    private final Face receding = new Face(0, 0, 200, 100, 50, 150);

    @Test
    void cornersOfTheWallAreItsCorners() {
        assertThat(receding.at(0, 0).getY()).isZero();
        assertThat(receding.at(0, 1).getY()).isEqualTo(200);
        assertThat(receding.at(1, 0).getX()).isEqualTo(100);
        assertThat(receding.at(1, 1).getY()).isEqualTo(150);
    }

    @Test
    void whatIsNearerTakesMoreRoom() {
        assertThat(receding.at(0.5, 0).getX()).isCloseTo(66.67, within(0.01));
        assertThat(Face.flat(0, 0, 100, 50).at(0.5, 0).getX()).isEqualTo(50);
    }
}
