package org.mpaka.web.console.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Serves the console's files from this bundle.
 *
 * <p>A servlet and not a whiteboard resource, because an address inside the console ({@code /console/second-line}) is
 * no file: it must answer with the page, which then shows that screen.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("console")
@HttpWhiteboardServletPattern("/console/*")
public final class ConsoleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "index.html";

    private final transient Map<String, ConsoleFile> served = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String info = request.getPathInfo();
        if (info == null) {
            response.sendRedirect(request.getRequestURI() + "/");
            return;
        }
        Optional<ConsoleFile> file = find(info.substring(1));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(file.get(), request, response);
        }
    }

    private static void send(ConsoleFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", file.tag());
        response.setHeader("Cache-Control", file.cacheControl());
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private Optional<ConsoleFile> find(String path) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1).contains(".") ? path : PAGE;
        ConsoleFile known = served.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ConsoleFile> read = ConsoleFile.find(name);
        read.ifPresent(file -> served.put(name, file));
        return read;
    }
}
