package ai.wewall.search.adapter.console;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchSchemas;
import ai.wewall.platform.http.json.StrictJson;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.domain.text.Interpreter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints every step of the interpreter. Reads what to interpret from standard input, each piece ended by a zero
 * character: a piece that begins with a brace is the criteria so far, any other is what a person writes, in order.
 * (Arguments would come through the machine's locale, which often knows no Cyrillic.)
 */
final class InterpretCommand {

    private final Interpreter interpreter = Interpreter.of(Geography.ofMoscow());
    private final StrictJson json = new StrictJson();
    private SearchCriteria criteria = SearchCriteria.none();

    public static void main(String[] args) throws IOException {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            new InterpretCommand().run(pieces(System.in), out);
        }
    }

    static List<String> pieces(InputStream input) throws IOException {
        return List.of(new String(input.readAllBytes(), StandardCharsets.UTF_8).split("\0"));
    }

    void run(List<String> pieces, PrintStream out) {
        for (String piece : pieces) {
            out.println(piece.startsWith("{") ? taken(piece) : told(piece));
        }
    }

    private String taken(String piece) {
        try {
            criteria = (SearchCriteria) json.read(piece.getBytes(StandardCharsets.UTF_8), SearchSchemas.CRITERIA);
            return "criteria so far: " + piece;
        } catch (ProblemException refused) {
            return "no criteria: " + piece + " " + refused.errors();
        }
    }

    private String told(String text) {
        InterpretRequest request = new InterpretRequest(text, criteria, "ru");
        criteria = interpreter.interpret(request).criteria();
        return interpreter.trace(request);
    }
}
