package ai.wewall.analytics.adapter.pdf;

import ai.wewall.analytics.application.ChartPictures;
import ai.wewall.analytics.application.MemorandumPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What draws memoranda. */
@Configuration(proxyBeanMethods = false)
class PdfConfiguration {

    @Bean
    MemorandumPages memorandumPages() {
        return new PdfMemoranda();
    }

    @Bean
    ChartPictures chartPictures() {
        return new PictureCharts();
    }
}
