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
    private static final Map<String, CountryCode> CODES = codes();

    private CountryNames() {}

    static Optional<CountryCode> find(String name) {
        return Optional.ofNullable(NAMES.get(key(name)));
    }

    /** A code of two letters, or of three as Doc 9303 has them. */
    static Optional<CountryCode> ofCode(String code) {
        return Optional.ofNullable(CODES.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    static Optional<CountryCode> ofCodeOrName(String text) {
        return ofCode(text).or(() -> find(text));
    }

    private static Map<String, CountryCode> codes() {
        var codes = new HashMap<String, CountryCode>();
        for (var country : Locale.getISOCountries()) {
            var three = new Locale.Builder().setRegion(country).build().getISO3Country();
            var code = CountryCode.of(country.equals("DE") ? "D" : three);
            codes.put(country, code);
            codes.put(three, code);
        }
        codes.put("D", CountryCode.of("D"));
        codes.put("UK", CountryCode.of("GBR"));
        codes.put("XK", CountryCode.of("RKS"));
        codes.put("RKS", CountryCode.of("RKS"));
        return Map.copyOf(codes);
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
