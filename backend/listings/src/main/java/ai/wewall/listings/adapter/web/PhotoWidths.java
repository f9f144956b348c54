package ai.wewall.listings.adapter.web;

import ai.wewall.listings.application.ShowPictures;
import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.problem.ProblemException;
import java.util.List;

/** Reads the wanted width of a photo. */
final class PhotoWidths {

    private PhotoWidths() {}

    static int read(String width) {
        if (!width.matches("-?\\d{1,9}")) {
            throw refused("TYPE");
        }
        int pixels = Integer.parseInt(width);
        if (!ShowPictures.WIDTHS.contains(pixels)) {
            throw refused("INVALID_VALUE");
        }
        return pixels;
    }

    private static ProblemException refused(String code) {
        return ProblemException.invalid(List.of(new FieldError("width", code, "")));
    }
}
