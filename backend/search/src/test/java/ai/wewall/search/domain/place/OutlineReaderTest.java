package ai.wewall.search.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.problem.FieldError;
import ai.wewall.search.domain.place.OutlineReading.Read;
import ai.wewall.search.domain.place.OutlineReading.Refused;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class OutlineReaderTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [[[0,0],[4,0],[4,4],[0,4],[0,0]]]                                          |
                    [[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]                |
                    [[[0,0,150],[4,0,150],[4,4,150],[0,0,150]]]                                |
                    [[[0,0],[4,4],[4,0],[0,4],[0,0]]]                                          | polygon SELF_CROSSING
                    [[[0,0],[4,0],[4,4],[2,0],[0,4],[0,0]]]                                    | polygon SELF_CROSSING
                    [[[0,0],[4,0],[4,4],[0,4],[0,0]],[[3,3],[6,3],[6,6],[3,3]]]                | polygon SELF_CROSSING
                    [[[0,0],[4,0],[4,4],[0,4],[0,0]],[[7,7],[8,7],[8,8],[7,7]]]                | polygon HOLE_OUTSIDE
                    [[[0,0],[4,0],[8,0],[0,0]]]                                                | polygon SELF_CROSSING
                    [[[1,1],[1,1],[1,1],[1,1]]]                                                | polygon TOO_FEW
                    [[[0,0],[4,0],[4,4],[0,4]]]                                                | polygon.coordinates[0] NOT_CLOSED
                    [[[0,0],[4,0],[0,0]]]                                                      | polygon.coordinates[0] TOO_FEW
                    [[[0,0],[4,0],[4,91],[0,0]]]                                               | polygon.coordinates[0][2][1] OUT_OF_RANGE
                    [[[0,0],[-180.1,0],[4,4],[0,0]]]                                           | polygon.coordinates[0][1][0] OUT_OF_RANGE
                    [[[0,0],["4",0],[4,4],[0,0]]]                                              | polygon.coordinates[0][1][0] TYPE
                    [[[0,0],[4],[4,4],[0,0]]]                                                  | polygon.coordinates[0][1] TOO_FEW
                    [[[0,0],[4,0,0,0],[4,4],[0,0]]]                                            | polygon.coordinates[0][1] TOO_MANY
                    [[[0,0],null,[4,4],[0,0]]]                                                 | polygon.coordinates[0][1] REQUIRED
                    [[[0,0],{},[4,4],[0,0]]]                                                   | polygon.coordinates[0][1] TYPE
                    []                                                                         | polygon.coordinates TOO_FEW
                    {}                                                                         | polygon.coordinates TYPE
                    """)
    void polygonIsReadOrRefusedWithItsReason(String coordinates, String refusal) {
        Map<String, Object> polygon =
                Map.of("type", "Polygon", "coordinates", JSON.readValue(coordinates, Object.class));

        assertThat(reasonOf(polygon)).isEqualTo(refusal == null ? "" : refusal);
    }

    @Test
    void otherGeometriesAreRefused() {
        Map<String, Object> noType = new HashMap<>();
        noType.put("coordinates", null);

        assertThat(reasonOf(Map.of("type", "Point", "coordinates", List.of(0, 0))))
                .contains("polygon.type INVALID_VALUE");
        assertThat(reasonOf(Map.of("type", 5, "coordinates", List.of()))).contains("polygon.type TYPE");
        assertThat(reasonOf(noType)).isEqualTo("polygon.type REQUIRED, polygon.coordinates REQUIRED");
    }

    @Test
    void hundredThousandCornersAreRefusedAtOnce() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Object> ring = Collections.nCopies(100_000, List.of(37.5, 55.5));
        Map<String, Object> polygon = Map.of("type", "Polygon", "coordinates", List.of(ring));
        reasonOf(polygon);
        long begun = threads.getCurrentThreadCpuTime();

        String reason = reasonOf(polygon);
        long taken = threads.getCurrentThreadCpuTime() - begun;

        assertThat(reason).isEqualTo("polygon.coordinates TOO_MANY");
        assertThat(taken).isLessThan(10_000_000L);
    }

    private static String reasonOf(Map<String, Object> polygon) {
        return switch (OutlineReader.read("polygon", polygon)) {
            case Read read -> "";
            case Refused refused ->
                String.join(
                        ", ",
                        refused.errors().stream().map(OutlineReaderTest::text).toList());
        };
    }

    private static String text(FieldError error) {
        return error.field() + ' ' + error.code();
    }
}
