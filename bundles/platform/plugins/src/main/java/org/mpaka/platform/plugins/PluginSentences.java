package org.mpaka.platform.plugins;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of plug-ins, in English, French, Swahili and Kirundi. */
@Component(service = SentenceSource.class)
public final class PluginSentences implements SentenceSource {
    private final SentenceSource files =
            new ResourceSentences("org.mpaka.platform.plugins.sentences", PluginSentences.class.getClassLoader());

    @Activate
    public PluginSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return files.pattern(code, locale);
    }
}
