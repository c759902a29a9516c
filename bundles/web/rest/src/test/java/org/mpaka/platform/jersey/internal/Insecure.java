package org.mpaka.platform.jersey.internal;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Nobody, as a container without security of its own tells it. */
final class Insecure implements SecurityContext {
    @Override
    public @Nullable Principal getUserPrincipal() {
        return null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    @Override
    public @Nullable String getAuthenticationScheme() {
        return null;
    }
}
