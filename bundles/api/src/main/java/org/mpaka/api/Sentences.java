package org.mpaka.api;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Says sentences: finds the pattern among all catalogues and fills its slots. */
@ProviderType
public interface Sentences {
    /** The sentence in the locale's language; its code with its arguments where no catalogue knows it. Never throws. */
    String say(Sentence sentence, Locale locale);
}
