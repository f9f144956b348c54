package ai.wewall.telegram.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    private static final Keyboard KEYS = new Keyboard(List.of(List.of(new Key.Press("a", "b"))));

    @Test
    void shortMessageStaysAsItIs() {
        Outgoing words = new Outgoing.Words("<b>а</b> &amp; б", KEYS);

        assertThat(Parts.of(words)).containsExactly(words);
    }

    @Test
    void markupDoesNotCount() {
        Outgoing words = new Outgoing.Words("<b>" + "&lt;".repeat(4_096) + "</b>", KEYS);

        assertThat(Parts.of(words)).containsExactly(words);
    }

    @Test
    void tagThatIsCutIsClosedAndOpenedAgain() {
        List<Outgoing> parts = Parts.of(new Outgoing.Words("<b>" + "а".repeat(5_000) + "</b>", KEYS));

        assertThat(parts)
                .containsExactly(
                        new Outgoing.Words("<b>" + "а".repeat(4_096) + "</b>", Keyboard.none()),
                        new Outgoing.Words("<b>" + "а".repeat(904) + "</b>", KEYS));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void nothingIsLostAndNothingIsTooLong(int seed) {
        Random random = new Random(seed);
        String text = IntStream.range(0, 3_000)
                .mapToObj(i -> List.of("слово ", "<i>длинное</i>\n", "&amp;", "😀", "x".repeat(random.nextInt(40)))
                        .get(random.nextInt(5)))
                .collect(Collectors.joining());

        List<Outgoing> parts = Parts.of(new Outgoing.Words(text, KEYS));

        assertThat(parts).allSatisfy(part -> assertThat(seen(part)).hasSizeLessThanOrEqualTo(4_096));
        assertThat(parts.stream()
                        .map(PartsTest::seen)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", ""))
                .isEqualTo(seen(new Outgoing.Words(text, KEYS)).replaceAll("\\s", ""));
    }

    @Test
    void longCaptionGoesOnBelowThePicture() {
        Outgoing.Show show = new Outgoing.Show(
                new Picture.OfOffer(new OfferId("x")), "а".repeat(1_500), KEYS, new BoardId(new UUID(1, 1)), 2);

        assertThat(Parts.of(show))
                .containsExactly(
                        new Outgoing.Show(show.picture(), "а".repeat(1_024), KEYS, show.board(), 2),
                        new Outgoing.Words("а".repeat(476), Keyboard.none()));
    }

    private static String seen(Outgoing part) {
        return ((Outgoing.Words) part).html().replaceAll("<[^>]*>", "").replace("&amp;", "&");
    }
}
