package ai.wewall.calculator.adapter.r2dbc;

import ai.wewall.calculator.application.SavedCalculations;
import ai.wewall.calculator.application.SavedCalculationsContract;
import ai.wewall.platform.testing.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class R2dbcSavedCalculationsTest implements SavedCalculationsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("calculator");

    @Override
    public SavedCalculations calculations() {
        return new R2dbcSavedCalculations(DATABASE.client(), JsonMapper.shared());
    }
}
