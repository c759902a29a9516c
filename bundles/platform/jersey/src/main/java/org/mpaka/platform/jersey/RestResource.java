package org.mpaka.platform.jersey;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a service as a Jakarta REST resource, served under {@code /api/v1/}.
 *
 * <p>A bundle that keeps a description of its resources in {@code META-INF/openapi.json} is described by it; the
 * resources of others are described by their annotations.
 *
 * <p>The service is a singleton made by Declarative Services; its class carries {@code @Path} with a path relative to
 * {@code /api/v1/} and the OpenAPI annotations it wants to be described by. It is called by many threads at once, on
 * the server's threads. Request data comes by parameters or by {@code @Context} fields, which are proxies. It appears
 * in the interface shortly after its registration and disappears with it; event streams it has opened stay open, so a
 * resource closes its own streams when it is deactivated.
 */
@ConsumerType
public interface RestResource {}
