package ai.wewall.sandbox.telegram;

import java.util.Locale;

/** The two bots of the product. */
public enum BotName {
    /** Talks with people who look for property. */
    CLIENT,
    /** Talks with managers. */
    STAFF;

    /** The name in addresses and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The bot of a name in any case.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static BotName of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
