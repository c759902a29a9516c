package org.mpaka.core.alert.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.identifier.IdentifierHit;
import org.mpaka.core.screening.identifier.IdentifierIndex;
import org.mpaka.core.screening.identifier.IdentifierKind;
import org.mpaka.core.screening.identifier.IdentifierQuery;
import org.mpaka.core.screening.identifier.ListedIdentifier;
import org.mpaka.core.screening.identifier.VinCheck;

/** Plates and vehicle numbers of the alerts, by the engine. */
final class VehicleIndex {
    /** A plate whose state is not known on both sides never leaves no doubt: states give the same plates. */
    private static final double MOST_WITHOUT_STATE = 0.9;

    private final IdentifierIndex identifiers = new IdentifierIndex();

    void update(Map<Integer, AlertSubject.Vehicle> put, Collection<Integer> removed) {
        var listed = put.entrySet().stream()
                .flatMap(entry -> listed(entry.getKey(), entry.getValue()))
                .toList();
        if (!listed.isEmpty() || !removed.isEmpty()) identifiers.update(listed, removed);
    }

    private static Stream<ListedIdentifier> listed(int number, AlertSubject.Vehicle vehicle) {
        var country = vehicle.country().map(CountryCode::value).orElse("");
        return Stream.concat(
                vehicle.plate().stream()
                        .map(plate -> new ListedIdentifier(number, IdentifierKind.PLATE, country, plate)),
                vehicle.identificationNumber().stream()
                        .map(vin -> new ListedIdentifier(number, IdentifierKind.VIN, country, vin)));
    }

    /** A vehicle found, with what speaks for it. */
    record Found(int number, double score, List<Sentence> explanation) {}

    List<Found> find(List<AlertSubject.Vehicle> shown) {
        var best = new HashMap<Integer, Found>();
        for (var vehicle : shown) {
            var country = vehicle.country().map(CountryCode::value).orElse("");
            vehicle.plate().ifPresent(plate -> search(new IdentifierQuery(IdentifierKind.PLATE, country, plate), best));
            vehicle.identificationNumber()
                    .ifPresent(vin -> search(new IdentifierQuery(IdentifierKind.VIN, country, vin), best));
        }
        return List.copyOf(best.values());
    }

    private void search(IdentifierQuery query, Map<Integer, Found> best) {
        for (var hit : identifiers.search(query)) best.merge(hit.entry(), found(hit), VehicleIndex::both);
    }

    private static Found both(Found one, Found other) {
        var explanation = new ArrayList<>(one.score() >= other.score() ? one.explanation() : other.explanation());
        explanation.addAll(one.score() >= other.score() ? other.explanation() : one.explanation());
        return new Found(one.number(), Math.max(one.score(), other.score()), explanation);
    }

    private static Found found(IdentifierHit hit) {
        boolean plate = hit.kind() == IdentifierKind.PLATE;
        var code = plate ? "alert.match-plate" : "alert.match-vin";
        var explanation = new ArrayList<Sentence>();
        explanation.add(
                hit.isExact()
                        ? Sentence.of(code + "-same")
                        : Sentence.of(code + "-read-alike", "confusions", confusions(hit)));
        boolean noState = plate && hit.country() == Agreement.NOT_GIVEN;
        if (plate) explanation.add(Sentence.of(noState ? code + "-state-not-given" : code + "-state-same"));
        else if (hit.shownCheck() == VinCheck.DOES_NOT_FIT) explanation.add(Sentence.of("alert.match-vin-check"));
        return new Found(hit.entry(), noState ? Math.min(MOST_WITHOUT_STATE, hit.score()) : hit.score(), explanation);
    }

    private static String confusions(IdentifierHit hit) {
        return hit.confusions().stream()
                .map(one -> one.shown() + "/" + one.listed())
                .collect(Collectors.joining(" "));
    }
}
