package org.mpaka.exchange.externalsource;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceId;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.api.source.SourceQuestion.Kind;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** One source, as it was set up. */
final class ConfiguredSource implements ExternalSource {

    /** A source and how it is reached. */
    @ObjectClassDefinition(name = "Mpaka: external source")
    public @interface Settings {
        @AttributeDefinition(name = "Identifier", description = "Small letters and hyphens, 1 to 40; kept for life.")
        String id();

        @AttributeDefinition(name = "Name", description = "As officers know it, 1 to 60 characters.")
        String name();

        @AttributeDefinition(name = "Owner", description = "The authority that answers for the records.")
        String owner();

        @AttributeDefinition(name = "Address", description = "https://host:port of the service.")
        String address();

        @AttributeDefinition(name = "Certificate file", description = "The service's certificate, PEM or DER.")
        String certificateFile();

        @AttributeDefinition(name = "Key store", description = "PKCS#12 file with this node's key for the service.")
        String keyStore();

        @AttributeDefinition(name = "Password file", description = "File with the key store's password, mode 0600.")
        String passwordFile();

        @AttributeDefinition(
                name = "Asks",
                description = "What it is asked for, commas between: document, person, vehicle. Nothing else is sent.")
        String asks() default "document";

        @AttributeDefinition(name = "Timeout", description = "In milliseconds, 100 to 3000; later is not done.")
        int timeoutMillis() default 3000;

        @AttributeDefinition(name = "Stale", description = "In hours: older data that hold nobody are no answer.")
        int staleAfterHours() default 72;

        @AttributeDefinition(
                name = "Approval",
                description = "Reference of the instrument that lets this node ask; without it nothing is sent.")
        String approval();

        @AttributeDefinition(name = "Simulated", description = "The records are invented: training and demonstration.")
        boolean simulated() default false;
    }

    private final HttpsSource source;

    /** @throws WrongSetting in plain words: the source is not asked until it is put right */
    ConfiguredSource(Settings settings, ObjectMapper json, Clock clock) {
        given("approval", settings.approval());
        given("id", settings.id());
        given("name", settings.name());
        given("owner", settings.owner());
        given("address", settings.address());
        given("certificateFile", settings.certificateFile());
        given("keyStore", settings.keyStore());
        given("passwordFile", settings.passwordFile());
        var tls = SourceTrust.of(
                Path.of(settings.certificateFile()), Path.of(settings.keyStore()), Path.of(settings.passwordFile()));
        source = new HttpsSource(info(settings), address(settings.address()), tls, json, clock);
    }

    /** Missing keys arrive as null. */
    private static void given(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) return;
        throw key.equals("approval")
                ? new WrongSetting(Sentence.of("external-source.setting-approval"))
                : new WrongSetting(Sentence.of("external-source.setting-missing", "key", key));
    }

    private static SourceInfo info(Settings settings) {
        if (settings.simulated() && !settings.name().toLowerCase(Locale.ROOT).contains("simulat"))
            throw new WrongSetting(Sentence.of("external-source.setting-simulated"));
        try {
            return new SourceInfo(
                    SourceId.of(settings.id()),
                    settings.name(),
                    settings.owner(),
                    kinds(settings.asks()),
                    Duration.ofMillis(settings.timeoutMillis()),
                    Duration.ofHours(settings.staleAfterHours()),
                    settings.simulated());
        } catch (MpakaException e) {
            throw new WrongSetting(Sentence.of("external-source.setting-identity"), e);
        }
    }

    private static Set<Kind> kinds(String asks) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var word : asks.split(",")) {
            var name = word.strip().toUpperCase(Locale.ROOT);
            if (Arrays.stream(Kind.values()).noneMatch(kind -> kind.name().equals(name)))
                throw new WrongSetting(Sentence.of("external-source.setting-asks", "word", word.strip()));
            kinds.add(Kind.valueOf(name));
        }
        return kinds;
    }

    private static URI address(String text) {
        try {
            var address = URI.create(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null) return address;
        } catch (IllegalArgumentException e) {
            throw new WrongSetting(Sentence.of("external-source.setting-address", "address", text), e);
        }
        throw new WrongSetting(Sentence.of("external-source.setting-address", "address", text));
    }

    @Override
    public SourceInfo info() {
        return source.info();
    }

    @Override
    public SourceAnswer ask(SourceQuestion question) {
        return source.ask(question);
    }
}
