package ai.wewall.sandbox.traffic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The last calls of a service, oldest first, those that are still worked on among them. */
public final class RequestLog {

    private static final int MOST = 2000;

    private final Deque<AtomicReference<LoggedRequest>> requests = new ArrayDeque<>();

    /** Notes a call that arrived; what comes of it is to be set in the answered place. */
    public synchronized AtomicReference<LoggedRequest> add(LoggedRequest request) {
        if (requests.size() == MOST) {
            requests.removeFirst();
        }
        AtomicReference<LoggedRequest> noted = new AtomicReference<>(request);
        requests.addLast(noted);
        return noted;
    }

    /** What is noted. */
    public synchronized List<LoggedRequest> all() {
        return requests.stream().map(AtomicReference::get).toList();
    }

    /** Forgets all. */
    public synchronized void clear() {
        requests.clear();
    }
}
