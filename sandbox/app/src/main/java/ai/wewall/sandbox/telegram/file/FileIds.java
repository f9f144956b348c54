package ai.wewall.sandbox.telegram.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the size of a photo shows in its id and in its path. */
final class FileIds {

    private static final Pattern SCALED_PATH = Pattern.compile("(.*)_([a-z])\\.jpg");

    private FileIds() {}

    static String base(String id) {
        return scale(id).isPresent() ? id.substring(0, id.length() - 1) : id;
    }

    static Optional<PhotoScale> scale(String id) {
        return FileKind.ofId(id)
                .filter(kind -> kind == FileKind.PHOTO)
                .flatMap(photo -> PhotoScale.of(id.charAt(id.length() - 1)));
    }

    /** The original's ending stays inside, so that the way back is known. */
    static String scaledPath(String path, PhotoScale scale) {
        return path + "_" + scale.letter() + ".jpg";
    }

    static PhotoScale scaleOfPath(String path) {
        Matcher matched = SCALED_PATH.matcher(path);
        return matched.matches() ? PhotoScale.of(matched.group(2).charAt(0)).orElse(PhotoScale.FULL) : PhotoScale.FULL;
    }

    static String unscaledPath(String path) {
        return scaleOfPath(path) == PhotoScale.FULL
                ? path
                : SCALED_PATH.matcher(path).replaceFirst("$1");
    }
}
