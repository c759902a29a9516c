package org.mpaka.core.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.MrzWriter;
import org.mpaka.api.document.TravelDocument;

/** Makes the people of one exercise: other numbers, plates and birthdays each time, so that nobody is known from the last. */
final class Cast {
    private final MrzWriter writer;
    private final Clock clock;
    private final RandomGenerator chance;

    Cast(MrzWriter writer, Clock clock, RandomGenerator chance) {
        this.writer = writer;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * Somebody of one exercise.
     *
     * @param scene of the simulator
     * @param zone as printed on the document
     */
    record Member(Map<String, String> scene, List<String> zone, String number, Optional<String> plate) {
        Member {
            scene = Map.copyOf(scene);
            zone = List.copyOf(zone);
        }

        @Override
        public String toString() {
            return "Member";
        }
    }

    List<Member> of(Scenario scenario) {
        // one plate for all who name the same: a family comes in one car
        var plates = new HashMap<String, String>();
        return scenario.travellers().stream()
                .map(person -> member(person, person.plate().map(plate -> plates.computeIfAbsent(plate, this::digits))))
                .toList();
    }

    private Member member(Scenario.Person person, Optional<String> plate) {
        var scene = new HashMap<>(person.document());
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        int age = Integer.parseInt(scene.getOrDefault("age", "30"));
        int years = Integer.parseInt(scene.getOrDefault("validYears", "4"));
        scene.remove("age");
        scene.remove("validYears");
        scene.put("title", "exercise");
        scene.put("number", digits(scene.getOrDefault("number", "########")));
        scene.put(
                "birth",
                today.minusYears(age).minusDays(chance.nextInt(20, 340)).toString());
        scene.put(
                "expiry",
                today.plusYears(years).plusDays(chance.nextInt(20, 160)).toString());
        var zone = writer.write(scene.getOrDefault("format", "td3"), document(scene));
        if (person.unplugged()) scene.put("unplugged", "true");
        return new Member(scene, zone, scene.getOrDefault("number", ""), plate);
    }

    static TravelDocument document(Map<String, String> scene) {
        return new TravelDocument(
                scene.getOrDefault("code", "P"),
                DocumentType.OTHER,
                CountryCode.of(scene.getOrDefault("issuer", "")),
                scene.getOrDefault("number", ""),
                new PersonNames(scene.getOrDefault("surname", ""), scene.getOrDefault("given", "")),
                false,
                CountryCode.of(scene.getOrDefault("nationality", "")),
                PartialDate.of(scene.getOrDefault("birth", "")),
                sex(scene.getOrDefault("sex", "")),
                Optional.of(LocalDate.parse(scene.getOrDefault("expiry", ""))),
                "");
    }

    static Sex sex(String letter) {
        return letter.equals("F") ? Sex.FEMALE : letter.equals("M") ? Sex.MALE : Sex.UNSPECIFIED;
    }

    private String digits(String pattern) {
        return pattern.chars()
                .mapToObj(sign -> sign == '#' ? String.valueOf(chance.nextInt(10)) : String.valueOf((char) sign))
                .collect(Collectors.joining());
    }
}
