package ai.wewall.analytics;

import ai.wewall.analytics.application.Memorandum;
import ai.wewall.analytics.application.MemorandumPages;
import ai.wewall.calculator.KeptCalculations;
import ai.wewall.listings.Catalogue;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import ai.wewall.platform.security.AccessTokens;
import ai.wewall.platform.security.Caller;
import ai.wewall.platform.testing.RunningModule;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What becomes of a memorandum that nobody waits for any more. */
class MemorandumStopsTest {

    private static final CountDownLatch BEGUN = new CountDownLatch(1);
    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    @RegisterExtension
    static final RunningModule APP = RunningModule.of(
                    "ai.wewall.listings", "ai.wewall.calculator", "ai.wewall.analytics")
            .with(Endless.class)
            .with("wewall.listings.demo-listings", 50);

    @Test
    void drawingStopsWhenTheClientLeaves() throws IOException {
        Caller anna = new Caller(UUID.randomUUID(), true, Set.of());
        String request =
                "GET /api/v1/calculations/%s.pdf HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(kept(anna), APP.bean(AccessTokens.class).issue(anna));

        try (Socket client = new Socket("localhost", APP.port())) {
            client.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            Awaitility.await().until(() -> BEGUN.getCount() == 0);
        }

        Awaitility.await().until(() -> STOPPED.getCount() == 0);
    }

    private static String kept(Caller person) {
        List<ListingDetail> all = new ArrayList<>();
        APP.bean(Catalogue.class).readPublished(all::add).block();
        ListingDetail sale = all.stream()
                .filter(each -> each.deal() == Deal.SALE)
                .findFirst()
                .orElseThrow();
        var inputs = APP.bean(Assumptions.class).of(sale, InvestorKind.ENTREPRENEUR, Locale.of("ru"));
        var request = new SavedCalculationRequest(null, sale.id(), inputs.investment(), null, null);
        return APP.bean(KeptCalculations.class)
                .keep(person.personId(), request)
                .block()
                .toString();
    }

    /** Pages that are never done, unless their thread is interrupted. */
    private static byte[] forEver(Memorandum memorandum) {
        BEGUN.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException nobodyWaits) {
            STOPPED.countDown();
        }
        return new byte[0];
    }

    @Configuration(proxyBeanMethods = false)
    static class Endless {

        @Bean
        @Primary
        MemorandumPages endlessPages() {
            return MemorandumStopsTest::forEver;
        }
    }
}
