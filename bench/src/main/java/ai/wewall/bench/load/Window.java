package ai.wewall.bench.load;

import java.util.Arrays;

/**
 * What a server did in a while.
 *
 * @param seconds on the wall
 * @param serverCpu seconds of its processor time
 * @param compilerCpu seconds of it that its just-in-time compilers took
 * @param databaseCpu seconds of PostgreSQL's processor time
 * @param nanos of each request, ascending
 */
record Window(double seconds, double serverCpu, double compilerCpu, double databaseCpu, long[] nanos) {

    double perSecond() {
        return nanos.length / seconds;
    }

    /** Microseconds of the server's processor time a request. */
    double serverMicros() {
        return serverCpu * 1e6 / nanos.length;
    }

    /** What of these its compilers took. */
    double compilerMicros() {
        return compilerCpu * 1e6 / nanos.length;
    }

    /** Microseconds of PostgreSQL's processor time a request. */
    double databaseMicros() {
        return databaseCpu * 1e6 / nanos.length;
    }

    /** A share of the requests was answered within so many milliseconds. */
    double millisAt(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
    }

    Window {
        Arrays.sort(nanos);
    }
}
