package ai.wewall.model.personal;

/** How soon a person wants to hear of what a saved search finds. */
public enum Notify {
    OFF,
    INSTANT,
    DAILY,
    WEEKLY
}
