package org.mpaka.web.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConsoleServletTest {

    private final ConsoleServlet servlet = new ConsoleServlet();

    @Test
    void showsThePageForEveryAddressInsideTheConsole() throws Exception {
        // given
        Exchange front = Exchange.get("/");
        Exchange deep = Exchange.get("/second-line/KOB-1184");
        // when
        servlet.service(front.request(), front.response());
        servlet.service(deep.request(), deep.response());
        // then
        assertThat(front.body.toString(StandardCharsets.UTF_8)).contains("<div id=\"root\">");
        assertThat(deep.body.toByteArray()).isEqualTo(front.body.toByteArray());
        assertThat(front.answered).containsEntry("Cache-Control", "no-cache").containsKey("ETag");
    }

    @Test
    void letsTheBrowserKeepFilesWhoseNameCarriesAHash() throws Exception {
        // given
        Exchange page = Exchange.get("/");
        servlet.service(page.request(), page.response());
        Matcher script =
                Pattern.compile("/console(/assets/[^\"]+\\.js)").matcher(page.body.toString(StandardCharsets.UTF_8));
        assertThat(script.find()).isTrue();
        Exchange asset = Exchange.get(script.group(1));
        // when
        servlet.service(asset.request(), asset.response());
        // then
        assertThat(asset.answered)
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
                .containsEntry("Content-Type", "text/javascript;charset=utf-8");
        assertThat(asset.body.size()).isPositive();
    }

    @Test
    void doesNotSendAgainWhatTheBrowserHas() throws Exception {
        // given
        Exchange first = Exchange.get("/");
        servlet.service(first.request(), first.response());
        Exchange second = Exchange.get("/");
        second.sent.put("If-None-Match", String.valueOf(first.answered.get("ETag")));
        // when
        servlet.service(second.request(), second.response());
        // then
        assertThat(second.status).isEqualTo(304);
        assertThat(second.body.size()).isZero();
    }

    @Test
    void answersNotFoundForAFileThatIsNotThereAndForPathsThatLeaveTheConsole() throws Exception {
        for (String path : new String[] {"/assets/none.js", "/../org/mpaka/x.json", "/index.class"}) {
            // given
            Exchange exchange = Exchange.get(path);
            // when
            servlet.service(exchange.request(), exchange.response());
            // then
            assertThat(exchange.status).as(path).isEqualTo(404);
        }
    }

    @Test
    void addsTheSlashThatTheAddressLacks() throws Exception {
        // given
        Exchange exchange = Exchange.get(null);
        // when
        servlet.service(exchange.request(), exchange.response());
        // then
        assertThat(exchange.answered).containsEntry("Location", "/console/");
    }
}
