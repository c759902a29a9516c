package org.mpaka.core.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.StateCodes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** ISO 3166-1 as the Java runtime has it, and {@code state-codes.tsv} for all that Doc 9303 adds. */
@Component
public final class StateCodeTable implements StateCodes {
    private final Map<CountryCode, StateCode> codes = new LinkedHashMap<>();

    @Activate
    public StateCodeTable() {
        for (String country : Locale.getISOCountries()) {
            var locale = new Locale("", country);
            var code = CountryCode.of(locale.getISO3Country());
            put(new StateCode(code, Kind.STATE, locale.getDisplayCountry(Locale.ENGLISH), Optional.empty()));
        }
        read();
    }

    @Override
    public Optional<StateCode> find(CountryCode code) {
        return Optional.ofNullable(codes.get(code));
    }

    @Override
    public List<StateCode> all() {
        return codes.values().stream()
                .sorted(Comparator.comparing(StateCode::code))
                .toList();
    }

    private void read() {
        try (InputStream file = Objects.requireNonNull(StateCodeTable.class.getResourceAsStream("state-codes.tsv"));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            @Nullable String line;
            while ((line = reader.readLine()) != null) if (!line.startsWith("#")) put(row(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StateCode row(String[] columns) {
        var withdrawn = columns.length > 3 ? Optional.of(LocalDate.parse(columns[3])) : Optional.<LocalDate>empty();
        return new StateCode(CountryCode.of(columns[0]), Kind.valueOf(columns[1]), columns[2], withdrawn);
    }

    private void put(StateCode code) {
        codes.put(code.code(), code);
    }
}
