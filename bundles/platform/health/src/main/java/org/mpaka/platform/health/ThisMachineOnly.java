package org.mpaka.platform.health;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Lets only programs on this machine ask for {@code /system/*}: how a post is tells an attacker where it is weak. To
 * everybody else the address does not exist.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterPattern("/system/*")
@HttpWhiteboardFilterAsyncSupported
public final class ThisMachineOnly implements Filter {

    @Activate
    public ThisMachineOnly() {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isThisMachine(request.getRemoteAddr())) chain.doFilter(request, response);
        else if (response instanceof HttpServletResponse http) http.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** @param address as the server gives it: digits, never a name that would have to be looked up */
    static boolean isThisMachine(String address) {
        if (!address.matches("[0-9a-fA-F.:%]+")) return false;
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
