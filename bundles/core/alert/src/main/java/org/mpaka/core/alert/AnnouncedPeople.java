package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleComparison;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.api.alert.ScreeningQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares people whom somebody else keeps, as files of people are compared. */
@Component
public final class AnnouncedPeople implements PeopleComparison {
    private static final Predicate<Actor> LOOKERS =
            actor -> actor.may(Right.SCREEN_PEOPLE) || actor.may(Right.HIT_ADJUDICATE);

    private final PeopleScreener screener;
    private final Caveats caveats;

    @Activate
    public AnnouncedPeople(@Reference PeopleScreener screener, @Reference Caveats caveats) {
        this.screener = screener;
        this.caveats = caveats;
    }

    @Override
    public boolean isReady() {
        return screener.isReady();
    }

    @Override
    public List<ScreenedPerson.Record> compare(ScreeningQuery query, LocalDate on) {
        var document = query.documents().stream().findFirst();
        var line = new PeopleLine(
                0,
                "",
                "",
                query.names(),
                query.birth(),
                query.nationality(),
                query.sex(),
                document.map(ListedDocument::number),
                document.flatMap(ListedDocument::issuer),
                List.of(),
                Optional.empty());
        return screener.screen(line, on).person().records();
    }

    @Override
    public Predicate<Actor> audience(ScreenedPerson.Record found) {
        var seen = LOOKERS.and(caveats.audience(found.candidate().alert()));
        return found.silent() ? seen.and(actor -> actor.may(Right.ALERT_READ_SILENT)) : seen;
    }

    @Override
    public List<Line> read(PeopleColumns columns, InputStream table) throws IOException {
        return new PeopleReading(table, columns)
                .read().stream()
                        .map(line ->
                                new Line(line.line(), line.reference(), line.query(), line.notes(), line.setAside()))
                        .toList();
    }
}
