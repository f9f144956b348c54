package ai.wewall.search.application;

import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;

/** Understands texts. Immediate; never fails, whatever the text. */
@FunctionalInterface
public interface TextReading {

    Interpretation interpret(InterpretRequest request);
}
