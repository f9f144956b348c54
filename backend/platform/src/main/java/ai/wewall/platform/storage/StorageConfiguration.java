package ai.wewall.platform.storage;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where files are kept: a folder under {@code wewall.home}. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final int THREADS = 4;
    private static final int WAITING = 10_000;

    @Bean(destroyMethod = "dispose")
    Scheduler fileStoreDisk() {
        return Schedulers.newBoundedElastic(THREADS, WAITING, "file-store", 60, true);
    }

    @Bean
    FileStore fileStore(@Value("${wewall.home:.wewall}") Path home, Scheduler fileStoreDisk) {
        return new FolderFileStore(home.resolve("files"), fileStoreDisk);
    }
}
