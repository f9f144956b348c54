package ai.wewall.analytics.application;

/** Draws memoranda. It takes processor time, so callers stand on threads made for that. */
public interface MemorandumPages {

    /** The bytes of a PDF; ends early with an exception where its thread is interrupted. */
    byte[] draw(Memorandum memorandum);
}
