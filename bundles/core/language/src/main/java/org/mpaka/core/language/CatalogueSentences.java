package org.mpaka.core.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mpaka.api.Sentence;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.Sentences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every catalogue in turn and fills the slots of the first pattern found. */
@Component
public final class CatalogueSentences implements Sentences {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueSentences.class);
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private final List<SentenceSource> catalogues = new CopyOnWriteArrayList<>();

    @Activate
    public CatalogueSentences() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCatalogue(SentenceSource catalogue) {
        catalogues.add(catalogue);
    }

    void removeCatalogue(SentenceSource catalogue) {
        catalogues.remove(catalogue);
    }

    @Override
    public String say(Sentence sentence, Locale locale) {
        return catalogues.stream()
                .map(catalogue -> pattern(catalogue, sentence, locale))
                .flatMap(Optional::stream)
                .findFirst()
                .map(pattern -> fill(pattern, sentence.arguments()))
                .orElseGet(() -> bare(sentence));
    }

    private static Optional<String> pattern(SentenceSource catalogue, Sentence sentence, Locale locale) {
        try {
            return catalogue.pattern(sentence.code(), locale);
        } catch (RuntimeException e) {
            LOG.warn("A catalogue failed on {}", sentence.code(), e);
            return Optional.empty();
        }
    }

    /** A slot nobody fills stays as it is: a gap would read like a whole sentence. */
    private static String fill(String pattern, Map<String, String> arguments) {
        return SLOT.matcher(pattern)
                .replaceAll(slot -> Matcher.quoteReplacement(arguments.getOrDefault(slot.group(1), slot.group())));
    }

    private static String bare(Sentence sentence) {
        return sentence.arguments().isEmpty()
                ? sentence.code()
                : sentence.code() + " " + new TreeMap<>(sentence.arguments());
    }
}
