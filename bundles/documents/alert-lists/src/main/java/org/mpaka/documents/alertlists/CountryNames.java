package org.mpaka.documents.alertlists;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mpaka.api.CountryCode;

/** Countries as the lists write them, in English words; the names ISO 3166 does not have are in a table. */
final class CountryNames {
    private static final Map<String, CountryCode> NAMES = load();

    private CountryNames() {}

    static Optional<CountryCode> find(String name) {
        return Optional.ofNullable(NAMES.get(key(name)));
    }

    private static Map<String, CountryCode> load() {
        var names = new HashMap<String, CountryCode>();
        for (var country : Locale.getISOCountries()) {
            var locale = new Locale.Builder().setRegion(country).build();
            var code = CountryCode.of(country.equals("DE") ? "D" : locale.getISO3Country());
            names.put(key(locale.getDisplayCountry(Locale.ENGLISH)), code);
        }
        table().forEach((name, code) -> names.put(key(name.toString()), CountryCode.of(code.toString())));
        return Map.copyOf(names);
    }

    private static Properties table() {
        var table = new Properties();
        try (InputStream in = CountryNames.class.getResourceAsStream("countries.properties")) {
            if (in == null) throw new IllegalStateException("countries.properties is missing");
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^a-z]+", " ")
                .replaceFirst("^the ", "")
                .strip();
    }
}
