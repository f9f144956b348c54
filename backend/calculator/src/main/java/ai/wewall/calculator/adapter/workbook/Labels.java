package ai.wewall.calculator.adapter.workbook;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Russian texts of a workbook. */
final class Labels {

    private static final Pattern ELEMENT = Pattern.compile("\\[(\\d+)]");

    private final ResourceBundle texts = ResourceBundle.getBundle(
            "messages/calculator-workbook",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    String of(String key) {
        return texts.getString(key);
    }

    /** The label of a field; of an element with its number. */
    String input(String path) {
        Matcher element = ELEMENT.matcher(path);
        String label = of("input." + ELEMENT.matcher(path).replaceAll(""));
        return element.find() ? label + ", № " + (Integer.parseInt(element.group(1)) + 1) : label;
    }
}
