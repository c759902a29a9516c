package org.mpaka.api.access;

/**
 * A new session and the secret that opens it.
 *
 * @param token at least 256 random bits, base64url; to be kept by the client only
 */
public record SignedIn(String token, Session session) {
    @Override
    public String toString() {
        return session.toString();
    }
}
