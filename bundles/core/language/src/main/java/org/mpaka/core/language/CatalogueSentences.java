package org.mpaka.core.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.Sentence;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.Sentences;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every catalogue in turn and fills the slots of the first pattern found. */
@Component
public final class CatalogueSentences implements Sentences {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueSentences.class);
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private final List<SentenceSource> catalogues = new CopyOnWriteArrayList<>();
    private final SentenceSource words =
            new ResourceSentences("org.mpaka.core.language.words", CatalogueSentences.class.getClassLoader());
    private final Slots slots = new Slots(this::word, post -> Optional.ofNullable(posts())
            .flatMap(known -> known.find(post))
            .map(BorderPost::name));
    private volatile @Nullable BorderPosts posts;

    @Activate
    public CatalogueSentences() {}

    /** Sentences are said from the first moment on; until the posts are there, they are named by their codes. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setPosts(BorderPosts known) {
        posts = known;
    }

    void unsetPosts(BorderPosts gone) {
        if (posts == gone) posts = null;
    }

    private @Nullable BorderPosts posts() {
        return posts;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCatalogue(SentenceSource catalogue) {
        catalogues.add(catalogue);
    }

    void removeCatalogue(SentenceSource catalogue) {
        catalogues.remove(catalogue);
    }

    @Override
    public String say(Sentence sentence, Locale locale) {
        return first(sentence.code(), locale)
                .map(pattern -> fill(pattern, sentence, locale))
                .orElseGet(() -> bare(sentence));
    }

    /** Kinds of permits and of documents have their names where they come from. */
    private Optional<String> word(String code, Locale locale) {
        var ours = words.pattern(code, locale);
        return ours.isPresent() || !code.startsWith("word.") ? ours : first(code, locale);
    }

    private Optional<String> first(String code, Locale locale) {
        return catalogues.stream()
                .map(catalogue -> pattern(catalogue, code, locale))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> pattern(SentenceSource catalogue, String code, Locale locale) {
        try {
            return catalogue.pattern(code, locale);
        } catch (RuntimeException e) {
            LOG.warn("A catalogue failed on {}", code, e);
            return Optional.empty();
        }
    }

    /** A slot nobody fills stays as it is: a gap would read like a whole sentence. */
    private String fill(String pattern, Sentence sentence, Locale locale) {
        return SLOT.matcher(pattern).replaceAll(slot -> {
            var name = slot.group(1);
            var value = Optional.ofNullable(sentence.arguments().get(name))
                    .map(text -> slots.said(name, text, locale))
                    .or(() -> sentence.within(name).map(inner -> say(inner, locale)));
            return Matcher.quoteReplacement(value.orElseGet(slot::group));
        });
    }

    private static String bare(Sentence sentence) {
        return sentence.arguments().isEmpty()
                ? sentence.code()
                : sentence.code() + " " + new TreeMap<>(sentence.arguments());
    }
}
