package org.mpaka.web.console.internal;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/** Puts the security headers on every answer of this server, the API's answers among them. */
@Component(service = Filter.class)
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
public final class SecurityHeaders implements Filter {

    /** Two years: a post keeps its certificate, and a downgrade would show passwords on the wire. */
    static final String STRICT_TRANSPORT = "max-age=63072000; includeSubDomains";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", ContentPolicy.header(),
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), hid=(), "
                            + "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse http) {
            HEADERS.forEach(http::setHeader);
            if (request.isSecure()) {
                http.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
            }
        }
        chain.doFilter(request, response);
    }
}
