package org.mpaka.api;

import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A bundle's catalogue of sentences. Every bundle that makes a {@link Sentence} registers one.
 *
 * <p>Slots are written {@code {name}}. ISO dates are written in the reader's form in every slot; what else is turned into
 * words goes by the slot's name: {@code country}, {@code issuer}, {@code nationality} and {@code partner} hold codes of
 * states, {@code post} and {@code other} points of entry, {@code document} a kind of document, {@code permit} one of permits, {@code check} a check,
 * {@code count}, {@code total} and {@code fee} numbers. Every other slot is filled as it is. Called from any thread; must answer from memory. No personal data is passed in.
 * An empty answer means that this source does not know the code, and the next is asked.
 */
@ConsumerType
public interface SentenceSource {
    /** The pattern of a sentence in the locale's language, or in English where that translation is missing. */
    Optional<String> pattern(String code, Locale locale);
}
