package ai.wewall.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.twin.BotDatabase;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakePeople;
import ai.wewall.telegram.twin.FakeStaff;
import ai.wewall.telegram.twin.FakeTelegram;
import ai.wewall.telegram.twin.FakeTelegram.Call;
import ai.wewall.telegram.twin.RunningBot;
import ai.wewall.telegram.twin.Updates;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaffBotTest {

    private static final long MANAGER = 1_001;
    private static final long STRANGER = 5_005;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotDatabase tables = new BotDatabase(DATABASE);
    private RunningBot bot;

    @BeforeEach
    void start() {
        tables.empty();
        bot = RunningBot.start(
                DATABASE,
                telegram,
                FakeMarket.of(1),
                new FakePeople(),
                "wewall.telegram.client.token=",
                "wewall.telegram.staff.token=2:staff-token",
                "wewall.telegram.staff.username=wewall_staff_bot",
                "wewall.telegram.staff.group=-500");
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void whoWorksHereIsGreetedByRole() {
        telegram.delivers(Updates.text(MANAGER, "/start"));

        assertThat(said(1)).containsExactly("Здравствуйте, Анна! Вы здесь: менеджер.");
    }

    @Test
    void strangerIsRefused() {
        telegram.delivers(Updates.text(STRANGER, "/start"));

        assertThat(said(1)).singleElement().asString().startsWith("Это служебный бот WEWALL");
    }

    @Test
    void changeOfRolesCountsAtTheNextMessage() {
        FakeStaff staff = bot.bean(FakeStaff.class);
        staff.give(MANAGER, "MANAGER", "ADMIN");
        telegram.delivers(Updates.text(MANAGER, "/start"));
        said(1);

        staff.give(MANAGER);
        telegram.delivers(Updates.text(MANAGER, "/start"));

        assertThat(said(2).getFirst()).contains("Вы здесь: администратор, менеджер");
        assertThat(said(2).getLast()).startsWith("Это служебный бот");
    }

    @Test
    void groupIsSpokenInOnlyWhereItIsTheStaffsOwnAndToStaff() {
        telegram.delivers(inGroup(-400, MANAGER));
        telegram.delivers(inGroup(-500, STRANGER));
        telegram.delivers(inGroup(-500, MANAGER));

        said(1);
        await().until(() -> tables.count("inbox where handled_at is not null") == 3);
        assertThat(telegram.calls("sendMessage"))
                .extracting(call -> call.fields().get("chat_id"))
                .containsExactly("-500");
    }

    @Test
    void groupOfTheSettingsIsFollowedWhenItBecomesASupergroup() {
        telegram.delivers(inGroup(-500, MANAGER));
        said(1);
        telegram.delivers(moved(-500, "migrate_to_chat_id", -100_500));
        telegram.delivers(moved(-100_500, "migrate_from_chat_id", -500));

        telegram.delivers(inGroup(-100_500, MANAGER));

        said(2);
        assertThat(telegram.calls("sendMessage"))
                .extracting(call -> call.fields().get("chat_id"))
                .containsExactly("-500", "-100500");
    }

    @Test
    void answerThatFindsTheGroupMovedIsGivenInTheSupergroup() {
        telegram.fails("sendMessage", 1, call -> call.fields().get("chat_id").equals("-500"), 400, """
                {"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat",
                "parameters":{"migrate_to_chat_id":-100500}}""");
        telegram.delivers(inGroup(-500, MANAGER));

        said(2);
        telegram.delivers(inGroup(-100_500, MANAGER));
        said(3);
        assertThat(telegram.calls("sendMessage"))
                .extracting(call -> call.fields().get("chat_id"))
                .containsExactly("-500", "-100500", "-100500");
        await().until(() -> tables.count("outbox") == 0);
    }

    @Test
    void rowsOfTheStaffBotAreItsOwn() {
        telegram.delivers(Updates.text(MANAGER, "/start"));
        said(1);

        assertThat(tables.count("inbox where bot = 'staff'")).isEqualTo(1);
        assertThat(tables.count("inbox where bot = 'client'")).isZero();
    }

    private List<String> said(int count) {
        await().until(() -> telegram.calls("sendMessage").size() >= count);
        return telegram.calls("sendMessage").stream().map(Call::text).toList();
    }

    private static String moved(long chat, String field, long other) {
        return """
                {"update_id":%d,"message":{"message_id":2,"date":1,"%s":%d,
                "from":{"id":1087968824,"is_bot":true,"first_name":"Group"},
                "chat":{"id":%d,"type":"group","title":"Г"}}}""".formatted(Updates.nextId(), field, other, chat);
    }

    private static String inGroup(long group, long person) {
        return """
                {"update_id":%d,"message":{"message_id":1,"date":1,"text":"@wewall_staff_bot привет","from":%s,
                "chat":{"id":%d,"type":"supergroup","title":"Г"}}}""".formatted(Updates.nextId(), Updates.from(person), group);
    }
}
