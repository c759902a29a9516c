package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.OFFICER;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.Vehicle;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** The vehicle in which somebody comes is compared with those looked for. */
@OnBothDatabases
class VehiclesTest {
    private static final Optional<TravelDocument> INNOCENT =
            Optional.of(passport("UWIMANA", "SOLANGE", "1990-01-01", "OP0000001"));
    private static final String VIN = "1M8GDM9AXKP042788";
    private final TestDatabase database;
    private World world;

    VehiclesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        world.inForce(new NewAlert(
                new AlertSubject.Vehicle(
                        Optional.of(CountryCode.of("TZA")), Optional.of("T 512 BDA"), Optional.of(VIN)),
                AlertCategory.STOLEN_VEHICLE,
                AlertAction.REFER,
                false,
                "Police",
                "Report 7/2026",
                "Stolen in Ngara",
                DateRange.ALWAYS));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static Vehicle vehicle(@Nullable String country, @Nullable String plate, @Nullable String vin) {
        return new Vehicle(
                Optional.ofNullable(country).map(CountryCode::of),
                Optional.ofNullable(plate),
                Optional.ofNullable(vin));
    }

    @ParameterizedTest
    @CsvSource({
        "TZA,t512bda,,STRONG,alert.compare-plate-same",
        "TZA,T512B0A,,MEDIUM,alert.compare-plate-read-alike",
        ",T-512-BDA,,MEDIUM,alert.compare-plate-same",
        "BDI,X1,1M8GDM9AXKP042788,STRONG,alert.compare-vin-same",
        ",,IM8GDM9AXKPO42788,STRONG,alert.compare-vin-same"
    })
    void findsThePlateAndTheVehicleNumber(
            @Nullable String country,
            @Nullable String plate,
            @Nullable String vin,
            Candidate.Band band,
            String sentence) {
        var inspection = world.newInspection();

        var result = world.inspect(inspection, INNOCENT, Invented.in(vehicle(country, plate, vin)));

        assertThat(result.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(result.reason()).isEqualTo(Sentence.of(sentence));
        var hit = world.hits.of(OFFICER, inspection).get(0);
        assertThat(hit.candidate().band()).isEqualTo(band);
        assertThat(hit.differences())
                .extracting(Hit.FieldComparison::field)
                .containsExactly("plate", "country", "vehicleNumber");
    }

    @ParameterizedTest
    @CsvSource({"BDI,T512BDA,", "TZA,T513BDA,", "TZA,,1M8GDM9AXKP042799"})
    void anotherVehicleIsPassed(@Nullable String country, @Nullable String plate, @Nullable String vin) {
        var result = world.inspect(world.newInspection(), INNOCENT, Invented.in(vehicle(country, plate, vin)));
        assertThat(result.answer()).isEqualTo(CheckAnswer.PASSED);
    }

    @Test
    void aVehicleIsComparedBeforeAnyDocumentIsRead() {
        var inspection = world.newInspection();
        assertThat(world.inspect(inspection, Optional.empty(), Invented.in(vehicle("TZA", "T512BDA", null)))
                        .answer())
                .isEqualTo(CheckAnswer.FAILED);
        assertThat(world.hits.of(OFFICER, inspection)).hasSize(1);
        assertThat(world.check(world.newInspection(), Optional.empty(), Invented.in(vehicle("TZA", "T513BDA", null)))
                        .answer())
                .as("of the driver nothing is known")
                .isEqualTo(CheckAnswer.NOT_POSSIBLE);
    }

    @Test
    void notTheSameIsRememberedForTheVehicleNotForItsDriver() {
        var seen = Invented.in(vehicle(null, "T512BDA", null));
        var inspection = world.newInspection();
        world.inspect(inspection, INNOCENT, seen);
        var hit = world.hits.of(OFFICER, inspection).get(0);
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "a bicycle");

        var another = Optional.of(passport("NDAYE", "PAUL", "1980-01-01", "OP0000009"));
        assertThat(world.inspect(world.newInspection(), another, seen).answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(world.inspect(world.newInspection(), INNOCENT, Invented.in(vehicle("TZA", "T512BDA", null)))
                        .answer())
                .isEqualTo(CheckAnswer.FAILED);
    }
}
