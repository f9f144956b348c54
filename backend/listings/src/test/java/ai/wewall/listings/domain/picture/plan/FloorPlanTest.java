package ai.wewall.listings.domain.picture.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.demo.DemoMarket;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.listings.domain.picture.PhotoSubject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FloorPlanTest {

    private static final DemoMarket MARKET = new DemoMarket(Moscow.load(), 20261116);
    private static final List<PhotoSubject> SUBJECTS = IntStream.range(0, 1_000)
            .mapToObj(MARKET::listing)
            .map(PhotoSubject::of)
            .toList();

    @Test
    void roomsAreAsLargeAsThePremises() {
        for (PhotoSubject subject : SUBJECTS) {
            double rooms =
                    plan(subject).rooms().stream().mapToDouble(PlanRoom::area).sum();

            assertThat(rooms).isCloseTo(subject.area(), within(subject.area() * 1e-9));
        }
    }

    @Test
    void everyRoomLiesInsideTheWalls() {
        for (PhotoSubject subject : SUBJECTS) {
            FloorPlan plan = plan(subject);

            assertThat(plan.rooms())
                    .isNotEmpty()
                    .allMatch(room -> room.x() > -1e-9 && room.x() + room.width() < plan.width() + 1e-9)
                    .allMatch(room -> room.y() > -1e-9 && room.y() + room.height() < plan.height() + 1e-9);
        }
    }

    @Test
    void oneComesInThroughTheLowerWall() {
        assertThat(SUBJECTS).allSatisfy(subject -> {
            FloorPlan plan = plan(subject);
            PlanRoom entrance = plan.entrance();

            assertThat(entrance.y() + entrance.height()).isCloseTo(plan.height(), within(0.01));
        });
    }

    @Test
    void measuresAreWrittenAsRussianWritesThem() {
        assertThat(PlanText.metres(12.34)).isEqualTo("12,3\u00a0м");
        assertThat(PlanText.squareMetres(5)).isEqualTo("5,0\u00a0м²");
        assertThat(PlanText.barMetres(7)).isEqualTo(2);
        assertThat(PlanText.barMetres(140)).isEqualTo(50);
    }

    private static FloorPlan plan(PhotoSubject subject) {
        return FloorPlan.of(subject, Dice.of(subject.seed(), "plan", 0));
    }
}
