package ai.wewall.calculator.application;

class InMemorySavedCalculationsTest implements SavedCalculationsContract {

    private final SavedCalculations calculations = new InMemorySavedCalculations();

    @Override
    public SavedCalculations calculations() {
        return calculations;
    }
}
