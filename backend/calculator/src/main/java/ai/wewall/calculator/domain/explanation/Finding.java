package ai.wewall.calculator.domain.explanation;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One thing to know about a result.
 *
 * @param topic what it is about; the texts are kept by its name
 * @param figures that the text names, in its order
 */
public record Finding(Topic topic, List<Double> figures) {

    static Finding of(Topic topic, double... figures) {
        return new Finding(topic, DoubleStream.of(figures).boxed().toList());
    }
}
