package ai.wewall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Catalogue;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.analytics.ListingInvestment;
import ai.wewall.model.calculation.IncomeMode;
import ai.wewall.model.calculation.IncomeTerms;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.LeaseTerms;
import ai.wewall.model.calculation.PurchaseTerms;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import ai.wewall.platform.security.AccessTokens;
import ai.wewall.platform.security.Caller;
import ai.wewall.platform.testing.RunningModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MemorandumTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @RegisterExtension
    static final RunningModule APP = RunningModule.of(
                    "ai.wewall.listings", "ai.wewall.calculator", "ai.wewall.analytics")
            .with("wewall.listings.demo-listings", 300);

    private final String token = APP.bean(AccessTokens.class).issue(new Caller(UUID.randomUUID(), true, Set.of()));

    @Test
    void memorandumOfAListingTellsEverythingOnNumberedPages() throws Exception {
        ListingDetail listing = letListing();

        byte[] pdf = pdf(keep(listing));

        Files.write(Path.of("target", "memorandum.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Инвестиционный меморандум", listing.district(), "Допущения и их источники")
                    .contains(
                            "не является инвестиционной рекомендацией", "Страница 1 из " + document.getNumberOfPages())
                    .contains("договоры аренды из объявления")
                    .contains("Что следует из расчёта", "Кредит под 16\u00a0%");
            assertThat(document.getNumberOfPages()).isEqualTo(4);
        }
    }

    @Test
    void everyLeaseIsListedUpToADozen() throws Exception {
        InvestmentRequest assumed = APP.bean(Assumptions.class)
                .of(letListing(), InvestorKind.ENTREPRENEUR, Locale.of("ru"))
                .investment();
        LeaseTerms lease = new LeaseTerms(
                10.0, 30_000.0, LocalDate.of(2025, 1, 1), LocalDate.of(2031, 12, 31), 5.0, null, null, true);
        InvestmentRequest many = let(assumed, Collections.nCopies(15, lease));

        byte[] pdf = APP.bean(Memoranda.class)
                .memorandum(new SavedCalculationRequest("Много договоров", null, many, null, null))
                .block();

        Files.write(Path.of("target", "memorandum-leases.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Договор № 1, 10 м²", "Договор № 12, 10 м²", "и ещё договоров: 3")
                    .contains("01.01.2025–31.12.2031, индексация 5,0 %")
                    .doesNotContain("Договор № 13");
        }
    }

    @Test
    void memorandumIsNobodyElses() {
        String id = keep(letListing());
        String other = APP.bean(AccessTokens.class).issue(new Caller(UUID.randomUUID(), true, Set.of()));

        get(id, other).expectStatus().isNotFound();
    }

    private static ListingDetail letListing() {
        List<ListingDetail> all = new ArrayList<>();
        APP.bean(Catalogue.class).readPublished(all::add).block();
        return all.stream()
                .filter(each -> each.deal() == Deal.SALE && each.tenanted())
                .findFirst()
                .orElseThrow();
    }

    private static InvestmentRequest let(InvestmentRequest of, List<LeaseTerms> leases) {
        PurchaseTerms purchase = new PurchaseTerms(50e6, LocalDate.of(2026, 11, 25), null, 150.0, null);
        IncomeTerms income = new IncomeTerms(IncomeMode.LEASES, null, null, null, null, leases, null);
        return new InvestmentRequest(
                purchase, income, null, of.opex(), of.vat(), of.tax(), null, of.exit(), of.discountRatePct());
    }

    private String keep(ListingDetail listing) {
        ListingInvestment assumed = APP.bean(Assumptions.class).of(listing, InvestorKind.ENTREPRENEUR, Locale.of("ru"));
        ObjectNode investment = JSON.valueToTree(assumed.investment());
        investment.set("loan", JSON.valueToTree(Map.of("ltvPct", 60, "annualRatePct", 16, "termMonths", 120)));
        byte[] answer = APP.client()
                .post()
                .uri("/api/v1/calculations")
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(JSON.writeValueAsString(
                        Map.of("title", "Магазин 🏬", "listingId", listing.id(), "investment", investment)))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JSON.readTree(answer).path("id").asString();
    }

    private byte[] pdf(String id) {
        return get(id, token)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectBody()
                .returnResult()
                .getResponseBody();
    }

    private static ResponseSpec get(String id, String token) {
        return APP.client()
                .get()
                .uri("/api/v1/calculations/" + id + ".pdf")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }
}
