package ai.wewall.identity;

import static ai.wewall.identity.Visitor.refused;
import static ai.wewall.identity.Visitor.session;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.identity.LinkCode;
import ai.wewall.model.identity.Session;
import ai.wewall.platform.testing.RunningModule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** Joining a browser account with a Telegram account by a code. */
class JoiningAccountsTest {

    @RegisterExtension
    static final RunningModule APP = RunningModule.of("ai.wewall.identity")
            .with("wewall.telegram.client.username", "wewall_bot")
            .with("wewall.public-url", "http://localhost:4711");

    private final Visitor visitor = new Visitor(APP);
    private final String email = UUID.randomUUID() + "@wewall.test";
    private final Linking linking = APP.bean(Linking.class);
    private final Person telegram = telegramPerson();

    @Test
    void accountsAreJoinedByACode() {
        Session browser = signedInByMail(email);
        LinkCode link = link(browser);

        assertThat(join(link, telegram)).isEqualTo(new LinkOutcome.Joined(telegram));

        assertThat(link.url()).isEqualTo("https://t.me/wewall_bot?start=link_" + link.code());
        refused(visitor.get("/api/v1/me", browser.accessToken()), 401, "TOKEN_INVALID");
        assertThat(signedInByMail(email).user().id()).isEqualTo(telegram.id().toString());
    }

    @Test
    void whatWouldBeJoinedIsShownBefore() {
        LinkCode link = link(signedInByMail(email));
        String shown = email.substring(0, 2) + "…@wewall.test";

        assertThat(preview(link.code(), telegram)).isEqualTo(new LinkPreview.Possible(shown));
        assertThat(preview(link(visitor.guest()).code(), telegram)).isEqualTo(new LinkPreview.Possible(null));

        assertThat(join(link, telegram)).isInstanceOf(LinkOutcome.Joined.class);
    }

    @Test
    void usedCodeIsToldAsSuch() {
        LinkCode link = link(visitor.guest());
        join(link, telegram);

        assertThat(join(link, telegram)).isEqualTo(refusal(LinkRefusal.USED_BY_YOU));
        assertThat(join(link, telegramPerson())).isEqualTo(refusal(LinkRefusal.USED_BY_OTHERS));
        assertThat(preview(link.code(), telegram)).isEqualTo(new LinkPreview.Impossible(LinkRefusal.USED_BY_YOU));
    }

    @Test
    void ofSeveralWhoBringOneCodeOneJoins() {
        LinkCode link = link(visitor.guest());
        List<Person> people = List.of(telegram, telegramPerson(), telegramPerson());

        List<LinkOutcome> outcomes = Flux.fromIterable(people)
                .flatMap(each -> linking.join(link.code(), each.id()))
                .collectList()
                .block();

        assertThat(outcomes).filteredOn(LinkOutcome.Joined.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(refusal(LinkRefusal.USED_BY_OTHERS));
    }

    @Test
    void unknownAndOldCodesJoinNobody() {
        LinkCode link = link(visitor.guest());
        sql("update identity.link_code set expires_at = now() - interval '1 second' where hash = sha256('" + link.code()
                + "'::bytea)");

        assertThat(join(link, telegram)).isEqualTo(refusal(LinkRefusal.EXPIRED));
        assertThat(preview("made-up", telegram)).isEqualTo(new LinkPreview.Impossible(LinkRefusal.UNKNOWN));
    }

    @Test
    void ownCodeAndThatOfAnotherTelegramAccountJoinNobody() {
        Session browser = signedInByMail(email);
        join(link(browser), telegram);
        LinkCode own = link(signedInByMail(email));

        assertThat(join(own, telegram)).isEqualTo(refusal(LinkRefusal.OWN));
        assertThat(join(own, telegramPerson())).isEqualTo(refusal(LinkRefusal.OTHER_TELEGRAM));
    }

    @Test
    void twoAddressesDoNotMakeOnePerson() {
        join(link(signedInByMail(email)), telegram);
        LinkCode other = link(signedInByMail("other-" + email));

        assertThat(join(other, telegram)).isEqualTo(refusal(LinkRefusal.TWO_ADDRESSES));
        assertThat(join(other, telegramPerson())).isInstanceOf(LinkOutcome.Joined.class);
    }

    @Test
    void mergesInARowAreToldInTheirOrder() {
        Session guest = visitor.guest();
        Session browser = signedInByMail(email, guest.accessToken());
        join(link(browser), telegram);

        assertThat(toldInOrderWith(guest))
                .containsSubsequence(guest.user().id(), browser.user().id());
    }

    /** Whose end was told in the order in which this one's was. */
    private static List<String> toldInOrderWith(Session ended) {
        return APP.bean(DatabaseClient.class)
                .sql("""
                        select payload ->> 'guestId' from platform.event where type = 'PersonsMerged'
                        and aggregate_id = (select aggregate_id from platform.event where payload ->> 'guestId' = :ended)
                        order by sequence""")
                .bind("ended", ended.user().id())
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }

    private LinkOutcome join(LinkCode link, Person person) {
        return linking.join(link.code(), person.id()).block();
    }

    private LinkPreview preview(String code, Person person) {
        return linking.preview(code, person.id()).block();
    }

    private static LinkOutcome refusal(LinkRefusal reason) {
        return new LinkOutcome.Refused(reason);
    }

    private LinkCode link(Session session) {
        return visitor.post("/api/v1/me/links", session.accessToken(), null)
                .expectStatus()
                .isCreated()
                .expectBody(LinkCode.class)
                .returnResult()
                .getResponseBody();
    }

    private static Person telegramPerson() {
        long id = ThreadLocalRandom.current().nextLong(1, 1L << 51);
        return APP.bean(People.class)
                .ofTelegram(new TelegramAccount(id, "Анна", null, null, "ru"))
                .block();
    }

    private Session signedInByMail(String address) {
        return signedInByMail(address, null);
    }

    private Session signedInByMail(String address, String guest) {
        visitor.post("/api/v1/auth/email", null, Map.of("email", address));
        String code = APP.bean(DatabaseClient.class)
                .sql("select substring(subject from 1 for 6) from identity.outgoing_mail where recipient = :address"
                        + " order by id desc limit 1")
                .bind("address", address)
                .map(row -> row.get(0, String.class))
                .one()
                .block();
        return session(visitor.post("/api/v1/auth/email/verify", guest, Map.of("email", address, "code", code)));
    }

    private static void sql(String statement) {
        APP.bean(DatabaseClient.class).sql(statement).then().block();
    }
}
