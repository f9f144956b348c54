package ai.wewall.analytics.application;

import java.util.List;
import java.util.Locale;

/** Draws charts. It takes processor time, so callers stand on threads made for that. */
public interface ChartPictures {

    /** As {@link ai.wewall.analytics.Charts#flows} says, at once. */
    byte[] flows(List<Double> yearly, Locale language);
}
