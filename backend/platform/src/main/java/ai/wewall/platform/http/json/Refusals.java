package ai.wewall.platform.http.json;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.schema.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What was refused of one body, by path. */
final class Refusals {

    private final List<FieldError> errors = new ArrayList<>();
    private final NavigableSet<String> paths = new TreeSet<>();

    List<FieldError> errors() {
        return errors;
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    void add(String path, String code) {
        errors.add(new FieldError(path, code));
        paths.add(path);
    }

    boolean isRefused(String path) {
        return paths.contains(path);
    }

    boolean hasInside(String path) {
        return path.isEmpty() ? !paths.isEmpty() : startsWith(path + ".") || startsWith(path + "[");
    }

    private boolean startsWith(String prefix) {
        String next = paths.ceiling(prefix);
        return next != null && next.startsWith(prefix);
    }

    private void removeInside(String path) {
        errors.removeIf(error -> isInside(error.field(), path));
        paths.removeIf(each -> isInside(each, path));
    }

    private static boolean isInside(String each, String path) {
        return each.startsWith(path + ".") || each.startsWith(path + "[");
    }

    /** The verdict on the object at a path, for a rule that knows nothing of what it is embedded in. */
    Verdict at(String object) {
        return new Verdict() {
            @Override
            public boolean isSound(String path) {
                String whole = join(object, path);
                return !isRefused(whole) && !hasInside(whole);
            }

            @Override
            public void refuse(String path, String code) {
                add(join(object, path), code);
            }

            @Override
            public void refuseWhole(String path, String code) {
                removeInside(join(object, path));
                refuse(path, code);
            }
        };
    }

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
