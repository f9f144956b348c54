package ai.wewall.telegram.twin;

import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Intent;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchCriteriaBuilder;
import ai.wewall.model.search.UnderstoodSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Interpretations, as the interpreter gives them for the few words that tests use. */
public final class Readings {

    private static final Map<String, Intent> INTENTS = Map.of(
            "ещё", Intent.SHOW_MORE,
            "заново", Intent.RESET,
            "помощь", Intent.HELP,
            "привет", Intent.SMALL_TALK,
            "окупаемость", Intent.CALCULATE,
            "посоветуй", Intent.EXPERT,
            "менеджера", Intent.MANAGER);

    private Readings() {}

    /** What «сниму офис у Белорусской до 30 тыс» means. */
    public static SearchCriteria officeToRent() {
        return SearchCriteria.builder()
                .deal(Deal.RENT)
                .types(Set.of(PropertyType.OFFICE))
                .area(NumberRange.of(100, 200))
                .metro(Set.of("Белорусская"))
                .pricePerSqm(NumberRange.atMost(BigDecimal.valueOf(30_000)))
                .build();
    }

    public static Interpretation of(Intent intent, SearchCriteria criteria) {
        return new Interpretation(intent, criteria, List.of(), List.of(), null);
    }

    public static Interpretation search(SearchCriteria criteria, List<String> unrecognised, String question) {
        return new Interpretation(
                Intent.SEARCH, criteria, List.of(new UnderstoodSpan(0, 1, "types", "OFFICE")), unrecognised, question);
    }

    /** Reads «сниму», «куплю», «офис», «белорусской» and the words of the intents. */
    public static Interpretation byWords(InterpretRequest request) {
        SearchCriteria before = request.criteria() == null ? SearchCriteria.none() : request.criteria();
        SearchCriteriaBuilder criteria = before.toBuilder();
        List<UnderstoodSpan> understood = new ArrayList<>();
        List<String> unrecognised = new ArrayList<>();
        for (String word : request.text().toLowerCase(java.util.Locale.ROOT).split("\\s+")) {
            Intent intent = INTENTS.get(word);
            if (intent != null) {
                return of(intent, intent == Intent.RESET ? SearchCriteria.none() : before);
            }
            read(word, criteria, understood, unrecognised);
        }
        Intent intent =
                understood.isEmpty() && before.equals(SearchCriteria.none()) ? Intent.SMALL_TALK : Intent.SEARCH;
        return new Interpretation(intent, criteria.build(), understood, unrecognised, null);
    }

    private static void read(
            String word, SearchCriteriaBuilder criteria, List<UnderstoodSpan> understood, List<String> unrecognised) {
        switch (word) {
            case "сниму" -> criteria.deal(Deal.RENT);
            case "куплю" -> criteria.deal(Deal.SALE);
            case "офис" -> criteria.types(Set.of(PropertyType.OFFICE));
            case "белорусской" -> criteria.metro(Set.of("Белорусская"));
            default -> {
                unrecognised.add(word);
                return;
            }
        }
        understood.add(new UnderstoodSpan(0, word.length(), "types", word));
    }
}
