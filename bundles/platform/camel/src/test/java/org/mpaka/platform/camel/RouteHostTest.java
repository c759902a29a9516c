package org.mpaka.platform.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteHostTest {

    @TempDir
    Path directory;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final RouteHost routes = new RouteHost("test");

    @AfterEach
    void stop() {
        routes.stop();
    }

    @Test
    void runsTheRoutesOfABuilder() throws Exception {
        routes.add(fileRoute("in"));

        Files.writeString(directory.resolve("in/message.txt"), "expected arrival");

        assertThat(received.poll(20, TimeUnit.SECONDS)).isEqualTo("expected arrival");
    }

    @Test
    void endsTheRoutesOfARemovedBuilderAndKeepsTheOthers() {
        RouteBuilder removed = fileRoute("removed");
        routes.add(removed);
        routes.add(fileRoute("kept"));

        routes.remove(removed);

        assertThat(routes.ids()).containsExactly("kept");
    }

    @Test
    void addsNoneOfABuildersRoutesWhenOneIsRefused() {
        var half = new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:good").routeId("good").to("log:good");
                from("nosuchcomponent:bad").routeId("bad").to("log:bad");
            }
        };

        assertThatThrownBy(() -> routes.add(half)).isInstanceOf(CamelFailure.class);

        assertThat(routes.ids()).isEmpty();
        assertThat(routes.remove(half)).isEmpty();
    }

    @Test
    void findsClassesThatARouteNamesInText() {
        routes.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:any")
                        .routeId("by-name")
                        .filter()
                        .simple("${body} is 'org.mpaka.platform.camel.RouteHostTest$Arrival'")
                        .to("log:arrival");
            }
        });

        assertThat(routes.ids()).containsExactly("by-name");
    }

    private RouteBuilder fileRoute(String name) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + directory.resolve(name) + "?initialDelay=0&delay=50")
                        .routeId(name)
                        .convertBodyTo(String.class)
                        .process(exchange -> received.add(exchange.getMessage().getBody(String.class)));
            }
        };
    }

    /** Named by a route. */
    public record Arrival(String name) {}
}
