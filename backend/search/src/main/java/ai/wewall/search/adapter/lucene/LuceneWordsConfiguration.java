package ai.wewall.search.adapter.lucene;

import ai.wewall.search.application.LiveIndex;
import ai.wewall.search.application.WordIndex;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of words, in a folder of the process's home. */
@Configuration(proxyBeanMethods = false)
public class LuceneWordsConfiguration {

    @Bean(destroyMethod = "close")
    WordIndex wordIndex(LiveIndex index, @Value("${wewall.home:.wewall}") Path home) {
        return new LuceneWordIndex(WordsFolder.open(home.resolve("index").resolve("words")), index.numbering());
    }
}
