package ai.wewall.search.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InterpretCommandTest {

    @Test
    void stepsAndAnswerArePrinted() throws IOException {
        assertThat(printed("сниму офис на Соколе\0"))
                .contains("tokens: сниму | офис | на | соколе")
                .contains("deal: RENT")
                .contains("metro: [Сокол]")
                .contains("question: none");
    }

    @Test
    void nextTurnStartsFromTheCriteriaOfTheOneBefore() throws IOException {
        assertThat(printed("сниму офис до 100 тыс\0подешевле\0"))
                .contains("sort: PRICE_ASC")
                .contains("max=85000");
    }

    @Test
    void criteriaSoFarAreTaken() throws IOException {
        assertThat(printed("{\"deal\":\"RENT\"}\0офис, бюджет 300\0")).contains("max=300000");
    }

    @Test
    void criteriaThatAreNoneAreRefusedWithTheReason() throws IOException {
        assertThat(printed("{\"deal\":\"LEASE\"}\0")).contains("no criteria").contains("deal");
    }

    private static String printed(String input) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        byte[] given = input.getBytes(StandardCharsets.UTF_8);
        new InterpretCommand().run(InterpretCommand.pieces(new ByteArrayInputStream(given)), out);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
