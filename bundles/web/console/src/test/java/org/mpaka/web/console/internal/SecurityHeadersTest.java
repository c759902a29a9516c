package org.mpaka.web.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void guardsEveryAnswerAndPassesItOn() throws Exception {
        // given
        Exchange exchange = Exchange.get("/");
        AtomicBoolean passed = new AtomicBoolean();
        // when
        new SecurityHeaders().doFilter(exchange.request(), exchange.response(), (q, r) -> passed.set(true));
        // then
        assertThat(passed).isTrue();
        assertThat(exchange.answered)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsKeys("Strict-Transport-Security", "Permissions-Policy");
        assertThat(String.valueOf(exchange.answered.get("Content-Security-Policy")))
                .contains("default-src 'none'", "require-trusted-types-for 'script'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
    }
}
