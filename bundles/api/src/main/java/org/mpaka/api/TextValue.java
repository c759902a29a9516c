package org.mpaka.api;

/**
 * A value with exactly one textual form.
 *
 * <p>{@code toString()} writes it and a public static {@code of(String)} of the same class reads it; JSON, the
 * database and the shell carry it as that text.
 */
public interface TextValue {}
