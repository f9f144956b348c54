package ai.wewall.bench.load;

import ai.wewall.bench.Questions;
import ai.wewall.model.search.SearchRequest;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Requests as JSON. */
final class Bodies {

    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    always -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final int DIFFERENT = 200;
    private static final int PAGE = 20;

    private Bodies() {}

    /** A page of twenty of city-wide searches, without counts: deal, two types, price, area. */
    static List<byte[]> pages() {
        return bodies(Questions.Kind.CITY_WIDE, List.of());
    }

    /** What the screens ask: typical searches with six facets. */
    static List<byte[]> screens() {
        return bodies(Questions.Kind.TYPICAL, List.copyOf(Questions.FACETS));
    }

    private static List<byte[]> bodies(Questions.Kind kind, List<String> facets) {
        return Questions.of(kind, DIFFERENT).stream()
                .map(question -> JSON.writeValueAsBytes(request(question, facets)))
                .toList();
    }

    private static SearchRequest request(Questions.Question question, List<String> facets) {
        return new SearchRequest(question.criteria(), question.text(), null, question.box(), null, null, PAGE, facets);
    }
}
