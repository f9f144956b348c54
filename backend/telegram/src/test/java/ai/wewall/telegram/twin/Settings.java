package ai.wewall.telegram.twin;

import ai.wewall.telegram.TelegramProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of the bots. */
public final class Settings {

    private Settings() {}

    /** The defaults with a token, and these, as key and value in turn. */
    public static TelegramProperties of(String... keysAndValues) {
        Map<String, String> given = new LinkedHashMap<>(Map.of("wewall.telegram.client.token", FakeTelegram.TOKEN));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            given.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("wewall.telegram", TelegramProperties.class);
    }
}
