package org.mpaka.web.console.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Sends who types only the post's name to the console; any other address that nobody serves does not exist. It stands at
 * {@code /}, because the server does not map the pattern for the root alone.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("console-root")
@HttpWhiteboardServletPattern("/")
public final class RootRedirect extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals("/")) response.sendRedirect("/console/");
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
