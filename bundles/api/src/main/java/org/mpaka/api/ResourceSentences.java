package org.mpaka.api;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Sentences from {@code .properties} files, one a language, in UTF-8: {@code base.properties} is the English one. */
public final class ResourceSentences implements SentenceSource {
    private final String base;
    private final ClassLoader loader;

    /**
     * @param base the base name with dots, {@code org.mpaka.core.document.sentences}
     * @param loader of the bundle that holds the files
     */
    public ResourceSentences(String base, ClassLoader loader) {
        this.base = base;
        this.loader = loader;
    }

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        try {
            var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            return Optional.of(
                    ResourceBundle.getBundle(base, locale, loader, noFallback).getString(code));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
