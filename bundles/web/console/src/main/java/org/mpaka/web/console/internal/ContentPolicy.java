package org.mpaka.web.console.internal;

import java.util.List;

/**
 * The content security policy every page of the console is served with.
 *
 * <p>Nothing is allowed that the console does not use. The only inline style is the one React Aria writes for its press
 * handling; it is admitted by its hash, which a browser test computes from the page and compares with this class.
 */
final class ContentPolicy {

    /** SHA-256 of the style element React Aria adds; it changes with the library's version. */
    static final String PRESS_STYLE_HASH = "sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=";

    /** Where browsers report what the policy stopped. */
    static final String REPORT_PATH = "/csp";

    private ContentPolicy() {}

    static String header() {
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self' '" + PRESS_STYLE_HASH + "'",
                        "img-src 'self' blob:",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "media-src 'self' blob:",
                        "worker-src 'self'",
                        "manifest-src 'self'",
                        "base-uri 'none'",
                        "form-action 'self'",
                        "frame-ancestors 'none'",
                        "require-trusted-types-for 'script'",
                        "trusted-types 'none'",
                        "report-uri " + REPORT_PATH));
    }
}
