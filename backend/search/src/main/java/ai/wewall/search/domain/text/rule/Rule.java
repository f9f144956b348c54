package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.reading.Analysis;

/** One rule of the contract: looks at a text and adds, changes or drops claims. Holds no state of a text. */
@FunctionalInterface
public interface Rule {

    void apply(Analysis text);
}
