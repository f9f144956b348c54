package ai.wewall.search;

import ai.wewall.model.search.SpokenTerms;

/** The door to the terms of a calculation as people write them: «кредит 60% под 16 на 10 лет». */
public interface CalculationTerms {

    /** The terms that a text names; never fails, whatever the text. */
    SpokenTerms of(String text);
}
