package ai.wewall.search.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.SearchSchemas;
import ai.wewall.model.search.UnderstoodSpan;
import ai.wewall.platform.http.json.StrictJson;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The form that every answer has: spans, unrecognised words, criteria that are accepted when they are sent back. */
record Invariants(String text, Interpretation answer) {

    private static final StrictJson STRICT = new StrictJson();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    void assertAll() {
        assertSpansLieApart();
        assertSpansBeginAndEndAtWords();
        assertNoWordIsBothUnderstoodAndNot();
        assertCriteriaAreAccepted();
    }

    private void assertSpansLieApart() {
        int end = 0;
        for (UnderstoodSpan span : answer.understood()) {
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).as(text).isBetween(span.start(), text.length());
            end = span.end();
        }
    }

    private void assertSpansBeginAndEndAtWords() {
        for (UnderstoodSpan span : answer.understood()) {
            assertThat(cutsWord(span.start()) || cutsWord(span.end()))
                    .as(text + span)
                    .isFalse();
        }
    }

    private boolean cutsWord(int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private void assertNoWordIsBothUnderstoodAndNot() {
        List<String> understood = answer.understood().stream()
                .flatMap(span ->
                        Arrays.stream(text.substring(span.start(), span.end()).split("[^\\p{L}\\p{N}]+")))
                .toList();
        assertThat(Collections.disjoint(answer.unrecognised(), understood))
                .as(text)
                .isTrue();
    }

    private void assertCriteriaAreAccepted() {
        byte[] body = JSON.writeValueAsBytes(answer.criteria());
        assertThat(STRICT.read(body, SearchSchemas.CRITERIA)).as(text).isEqualTo(answer.criteria());
    }
}
