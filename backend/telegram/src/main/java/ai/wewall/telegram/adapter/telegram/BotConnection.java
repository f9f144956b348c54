package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.TelegramProperties;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The library's client with threads, limits and a proxy of our choosing. It repeats nothing by itself and follows no
 * redirect: a repetition is decided by the policy, and a bot's token goes to no other host.
 */
final class BotConnection implements AutoCloseable {

    private static final int THREADS = 32;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration TRANSFER = Duration.ofSeconds(20);

    private final ExecutorService threads = threads();
    private final OkHttpClient http;
    private final TelegramClient client;

    BotConnection(TelegramProperties properties, String token) {
        this.http = http(properties.proxy());
        this.client = new OkHttpTelegramClient(http, token, url(properties.url()));
    }

    Calls calls() {
        return new Calls(client);
    }

    private OkHttpClient http(@Nullable URI proxy) {
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(THREADS);
        dispatcher.setMaxRequestsPerHost(THREADS);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .proxy(proxy(proxy))
                .connectTimeout(CONNECT)
                .readTimeout(TRANSFER)
                .writeTimeout(TRANSFER)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    private static @Nullable Proxy proxy(@Nullable URI uri) {
        return uri == null
                ? null
                : new Proxy(
                        "socks5".equals(uri.getScheme()) ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                        InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort()));
    }

    private static TelegramUrl url(URI uri) {
        boolean secure = "https".equals(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        return TelegramUrl.builder()
                .schema(uri.getScheme())
                .host(uri.getHost())
                .port(port)
                .build();
    }

    /** Never more threads than the dispatcher lets run, so none is ever refused. */
    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0,
                THREADS * 2,
                30,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                work -> Thread.ofPlatform()
                        .daemon()
                        .name("telegram-http-" + number.incrementAndGet())
                        .unstarted(work));
    }

    /** Breaks off what is under way, the long poll above all. */
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        threads.shutdown();
        http.connectionPool().evictAll();
    }
}
