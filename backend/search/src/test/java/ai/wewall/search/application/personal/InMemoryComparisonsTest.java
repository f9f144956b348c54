package ai.wewall.search.application.personal;

class InMemoryComparisonsTest extends ComparisonsContract {

    private final Comparisons comparisons = new InMemoryComparisons();

    @Override
    protected Comparisons comparisons() {
        return comparisons;
    }
}
