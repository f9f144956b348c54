package ai.wewall.sandbox.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key that signs all tokens: made at the first start and kept. */
final class KeptKey {

    private static final int BITS = 2_048;

    private KeptKey() {}

    static RSAKey of(JdbcClient database) {
        database.sql("create schema if not exists kept").update();
        database.sql("create table if not exists kept.secret (name text primary key, value text not null)")
                .update();
        database.sql("insert into kept.secret values ('oidc.key', ?) on conflict do nothing")
                .param(fresh())
                .update();
        return read(database.sql("select value from kept.secret where name = 'oidc.key'")
                .query(String.class)
                .single());
    }

    private static String fresh() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey read(String kept) {
        try {
            return RSAKey.parse(kept);
        } catch (ParseException damaged) {
            throw new IllegalStateException("the kept key of the issuers cannot be read", damaged);
        }
    }
}
