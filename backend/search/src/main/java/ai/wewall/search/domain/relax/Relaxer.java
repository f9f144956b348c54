package ai.wewall.search.domain.relax;

import ai.wewall.model.search.RelaxResponse;
import ai.wewall.model.search.Relaxation;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.SearchTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Tries the steps by counting. Of each criterion the smallest step that brings anything is proposed; those that bring
 * much and take little from the wish come first.
 */
public final class Relaxer {

    /** Most proposals of an answer. */
    public static final int MOST = 5;

    /** Most counts of an answer, the first included. */
    public static final int MOST_COUNTS = 20;

    /** More than so many more are no better than so many. */
    private static final int PLENTY = 100;

    private final ToIntFunction<SearchCriteria> counting;
    private final Neighbours neighbours;
    private final SearchTexts texts;
    private int counts;

    /**
     * A relaxer for one answer.
     *
     * @param counting how many listings fit criteria
     */
    public Relaxer(ToIntFunction<SearchCriteria> counting, Neighbours neighbours, SearchTexts texts) {
        this.counting = counting;
        this.neighbours = neighbours;
        this.texts = texts;
    }

    /**
     * Proposes what to loosen.
     *
     * @param enough from so many fitting listings on nothing is proposed
     */
    public RelaxResponse relax(SearchCriteria criteria, int enough) {
        int total = count(criteria);
        if (total >= enough) {
            return new RelaxResponse(total, List.of());
        }
        List<Relaxation> best = tried(ladders(criteria), total).stream()
                .sorted(Comparator.comparingDouble(Tried::worth)
                        .reversed()
                        .thenComparing(tried -> tried.step().field())
                        .thenComparing(tried -> tried.step().label()))
                .limit(MOST)
                .map(Tried::relaxation)
                .toList();
        return new RelaxResponse(total, best);
    }

    private List<List<Step>> ladders(SearchCriteria criteria) {
        return Stream.of(
                        new NumberLadders(criteria, texts).all(),
                        new PlaceLadders(criteria, neighbours, texts).all(),
                        new KindLadders(criteria, texts).all())
                .flatMap(List::stream)
                .filter(ladder -> !ladder.isEmpty())
                .toList();
    }

    /** First the first step of every criterion, then the second of those that brought nothing, and so on. */
    private List<Tried> tried(List<List<Step>> ladders, int total) {
        List<Tried> worthwhile = new ArrayList<>();
        List<List<Step>> open = ladders;
        while (!open.isEmpty() && counts < MOST_COUNTS) {
            List<List<Step>> left = new ArrayList<>();
            for (List<Step> ladder : open) {
                if (counts == MOST_COUNTS) {
                    break;
                }
                Step step = ladder.getFirst();
                Tried tried = new Tried(step, count(step.criteria()), total);
                if (tried.more() > 0) {
                    worthwhile.add(tried);
                } else if (ladder.size() > 1) {
                    left.add(ladder.subList(1, ladder.size()));
                }
            }
            open = left;
        }
        return worthwhile;
    }

    private int count(SearchCriteria criteria) {
        counts++;
        return counting.applyAsInt(criteria);
    }

    /** A step with what it brings. */
    private record Tried(Step step, int total, int before) {

        int more() {
            return total - before;
        }

        double worth() {
            return Math.log1p(Math.min(more(), PLENTY)) * (1 - step.cost());
        }

        Relaxation relaxation() {
            return new Relaxation(step.field(), step.value(), step.criteria(), total, more(), step.label());
        }
    }
}
