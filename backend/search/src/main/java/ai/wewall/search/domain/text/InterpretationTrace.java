package ai.wewall.search.domain.text;

import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.UnderstoodSpan;
import ai.wewall.search.domain.text.chars.NormalText;
import ai.wewall.search.domain.text.chars.Token;
import ai.wewall.search.domain.text.lexicon.Concept;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Renders what each step made of a text. One use per text. */
final class InterpretationTrace {

    private final String original;
    private final StringBuilder lines = new StringBuilder();
    private List<Claim> claims = List.of();

    InterpretationTrace(String original) {
        this.original = original;
        line("text", original);
    }

    void text(NormalText normal) {
        line("normal", normal.slice(0, normal.length()));
    }

    void tokens(List<Token> tokens) {
        line("tokens", tokens.stream().map(this::token).collect(Collectors.joining(" | ")));
    }

    private String token(Token token) {
        return token.isNumber() ? String.valueOf(token.number()) : token.word();
    }

    void items(Items items) {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.at(at);
            line("  «" + original.substring(item.start(), item.end()) + "»", meaning(item));
        }
    }

    private static String meaning(Item item) {
        if (item.quantity() != null) {
            return item.quantity().toString();
        }
        return item.chunk().concepts().isEmpty()
                ? "unknown"
                : item.chunk().concepts().stream()
                        .map(InterpretationTrace::concept)
                        .collect(Collectors.joining(", "));
    }

    private static String concept(Concept concept) {
        return concept.kind() + ":" + concept.value();
    }

    /** Shows what a rule changed; silent where it changed nothing. */
    void claims(String rule, List<Claim> after) {
        after.stream().filter(claim -> !claims.contains(claim)).forEach(claim -> line("rule " + rule, "+ " + claim));
        claims.stream().filter(claim -> !after.contains(claim)).forEach(claim -> line("rule " + rule, "- " + claim));
        claims = List.copyOf(after);
    }

    void answer(Interpretation answer) {
        line("intent", answer.intent().toString());
        for (Field field : Field.values()) {
            Object value = field.of(answer.criteria());
            if (value != null) {
                line("  " + field.key(), value.toString());
            }
        }
        answer.understood().forEach(this::span);
        line("unrecognised", answer.unrecognised().toString());
        line("question", Objects.toString(answer.question(), "none"));
    }

    private void span(UnderstoodSpan span) {
        String piece = original.substring(span.start(), span.end());
        line("span [" + span.start() + ", " + span.end() + ") «" + piece + "»", span.field() + " = " + span.value());
    }

    private void line(String name, String value) {
        lines.append(name).append(": ").append(value).append('\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
