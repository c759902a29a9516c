package org.mpaka.web.console.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what the content policy stopped.
 *
 * <p>Only the name of the directive is logged: the addresses in a report may hold a traveller's identifier.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("console-policy-reports")
@HttpWhiteboardServletPattern(ContentPolicy.REPORT_PATH)
public final class PolicyReports extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);
    private static final int MOST_BYTES = 16_384;
    private static final int LOGGED_REPORTS = 100;
    private static final Pattern DIRECTIVE =
            Pattern.compile("\"(?:effective|violated)-?[dD]irective\"\\s*:\\s*\"([a-z-]{1,40})");

    private final transient AtomicLong count = new AtomicLong();

    /** Reports since the bundle started. */
    long count() {
        return count.get();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        long number = count.incrementAndGet();
        Matcher directive = DIRECTIVE.matcher(body);
        if (number <= LOGGED_REPORTS) {
            LOG.warn(
                    "Content policy stopped something: {} (report {})",
                    directive.find() ? directive.group(1) : "?",
                    number);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
