package ai.wewall.search.application;

import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.Scope;
import ai.wewall.search.domain.place.Outline;
import ai.wewall.search.domain.place.OutlineReader;
import ai.wewall.search.domain.place.OutlineReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what limits a search beside its criteria: a box, a polygon, words. */
final class ScopeReader {

    private final ListingWords words;

    ScopeReader(ListingWords words) {
        this.words = words;
    }

    /**
     * Reads words alone.
     *
     * @throws ProblemException 400 for too many of them, 503 while words are being read
     */
    Scope read(@Nullable String text) {
        return text == null ? Scope.anywhere() : read(null, null, text);
    }

    /**
     * Reads all three.
     *
     * @throws ProblemException 400 with everything that makes no sense, 503 while words are being read
     */
    Scope read(@Nullable List<Double> box, @Nullable Map<String, Object> polygon, @Nullable String text) {
        List<FieldError> errors = new ArrayList<>();
        checkBox(box, errors);
        Optional<Outline> outline = Optional.ofNullable(polygon).flatMap(value -> outline(value, errors));
        Set<String> wanted = text == null ? Set.of() : words.wordsOf(text);
        if (wanted.size() > ListingWords.MOST_WORDS) {
            errors.add(new FieldError("text", "TOO_MANY"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new Scope(Optional.ofNullable(box).map(Box::ofDegrees), outline.map(area -> area), holding(wanted));
    }

    private Optional<BitSet> holding(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        if (!words.isComplete()) {
            throw ProblemException.retryable(503, "INDEX_NOT_READY", Duration.ofSeconds(5));
        }
        return Optional.of(words.holding(wanted));
    }

    private static Optional<Outline> outline(Map<String, Object> polygon, List<FieldError> errors) {
        return switch (OutlineReader.read("polygon", polygon)) {
            case OutlineReading.Read read -> Optional.of(read.outline());
            case OutlineReading.Refused refused -> {
                errors.addAll(refused.errors());
                yield Optional.empty();
            }
        };
    }

    private static void checkBox(@Nullable List<Double> box, List<FieldError> errors) {
        if (box == null) {
            return;
        }
        for (int latitude = 1; latitude <= 3; latitude += 2) {
            if (Math.abs(box.get(latitude)) > 90) {
                errors.add(new FieldError("bbox[" + latitude + "]", "OUT_OF_RANGE"));
            }
        }
        if (box.get(0) > box.get(2) || box.get(1) > box.get(3)) {
            errors.add(new FieldError("bbox", "ORDER"));
        }
    }
}
