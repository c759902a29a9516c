package org.mpaka.web.rest.session;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that keeps a session's secret. The prefix makes browsers refuse it without Secure or from a subdomain. */
public final class SessionCookie {
    public static final String NAME = "__Host-sid";

    private SessionCookie() {}

    static NewCookie holding(String token) {
        return cookie(token, NewCookie.DEFAULT_MAX_AGE);
    }

    static NewCookie cleared() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
