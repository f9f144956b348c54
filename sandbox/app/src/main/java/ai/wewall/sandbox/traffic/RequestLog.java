package ai.wewall.sandbox.traffic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last calls of a service, oldest first. */
public final class RequestLog {

    private static final int MOST = 2000;

    private final Deque<LoggedRequest> requests = new ArrayDeque<>();

    /** Notes a call. */
    public synchronized void add(LoggedRequest request) {
        if (requests.size() == MOST) {
            requests.removeFirst();
        }
        requests.addLast(request);
    }

    /** What is noted. */
    public synchronized List<LoggedRequest> all() {
        return List.copyOf(requests);
    }

    /** Forgets all. */
    public synchronized void clear() {
        requests.clear();
    }
}
