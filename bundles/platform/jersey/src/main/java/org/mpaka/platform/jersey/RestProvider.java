package org.mpaka.platform.jersey;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a service as a Jakarta REST provider: a {@code ContainerRequestFilter}, {@code ContainerResponseFilter},
 * {@code ExceptionMapper}, {@code ParamConverterProvider}, {@code MessageBodyWriter} and so on, or several of them in
 * one class.
 *
 * <p>Providers work for every resource of every bundle. An {@code ExceptionMapper} for a more exact exception wins
 * over the general one, which answers 500. They are called by many threads at once. A filter that refuses throws or
 * aborts with {@link Problem#toResponse()}.
 */
@ConsumerType
public interface RestProvider {}
