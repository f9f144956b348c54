package ai.wewall.platform.http.json;

import java.util.List;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Strict decoding ahead of the usual one. */
@Configuration(proxyBeanMethods = false)
class StrictJsonConfiguration {

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    CodecCustomizer strictDecoding(List<Schemas> schemas, StrictJson json) {
        StrictJsonDecoder decoder = new StrictJsonDecoder(schemas, json);
        return codecs -> codecs.customCodecs().register(decoder);
    }
}
