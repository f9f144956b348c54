package ai.wewall.chat.adapter.r2dbc;

import ai.wewall.chat.application.Leads;
import ai.wewall.chat.application.LeadsContract;
import ai.wewall.platform.testing.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class R2dbcLeadsTest implements LeadsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("chat");

    @Override
    public Leads leads() {
        return new R2dbcLeads(DATABASE.client(), JsonMapper.shared());
    }
}
