package org.mpaka.web.rest.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mpaka.platform.jersey.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletErrorPage;

/**
 * Says what went wrong beside the REST interface, at the console's addresses and where nobody serves, as the REST
 * interface does: the server's own page would name its software and show what was asked.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletErrorPage(errorPage = {"4xx", "5xx"})
public final class ErrorAnswers extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;
    private final transient ObjectMapper mapper;

    @Activate
    public ErrorAnswers(@Reference Problems problems, @Reference(target = "(name=mpaka)") ObjectMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    /** Whatever the method was that failed. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known
                ? known
                : HttpServletResponse.SC_NOT_FOUND;
        var problem = problems.of(status, Language.ofAcceptable(request.getHeader("Accept-Language")));
        var body = mapper.writeValueAsBytes(problem);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
