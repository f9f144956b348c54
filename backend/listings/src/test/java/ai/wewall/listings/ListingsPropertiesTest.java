package ai.wewall.listings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ListingsPropertiesTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void withoutSettingsThereIsAMarketOfTwentyThousand() {
        runner.run(context -> assertThat(context.getBean(ListingsProperties.class))
                .isEqualTo(new ListingsProperties(20_000, 20_261_116, 2, 500)));
    }

    @Test
    void everySettingIsRead() {
        runner.withPropertyValues(
                        "wewall.listings.demo-listings=0",
                        "wewall.listings.demo-seed=7",
                        "wewall.listings.drawings=3",
                        "wewall.listings.drawings-waiting=9")
                .run(context -> assertThat(context.getBean(ListingsProperties.class))
                        .isEqualTo(new ListingsProperties(0, 7, 3, 9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo-listings=-1",
                "demo-listings=1000001",
                "demo-listings=many",
                "drawings=0",
                "drawings=65",
                "drawings-waiting=0"
            })
    void settingsOutOfBoundsStopTheStart(String setting) {
        runner.withPropertyValues("wewall.listings." + setting)
                .run(context -> assertThat(context).hasFailed());
    }

    @EnableConfigurationProperties(ListingsProperties.class)
    static class Settings {}
}
