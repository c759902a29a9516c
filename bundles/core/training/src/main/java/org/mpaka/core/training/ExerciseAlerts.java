package org.mpaka.core.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.core.training.Scenario.Wanted;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issues alerts on people and vehicles of an exercise, and withdraws them when it has ended. */
@Component(service = ExerciseAlerts.class)
public final class ExerciseAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(ExerciseAlerts.class);
    private static final String INVENTED = "Exercise: invented";

    private final Alerts alerts;

    @Activate
    public ExerciseAlerts(@Reference Alerts alerts) {
        this.alerts = alerts;
    }

    /** A post without any list has not compared anybody: one alert, on a passport that nobody has, makes it a list. */
    void keepList(BorderPostId post) {
        var passport = new ListedDocument(Optional.of(CountryCode.of("UTO")), Optional.empty(), "UT0000000");
        var alert = new NewAlert(
                new AlertSubject.Document(passport),
                AlertCategory.STOLEN_DOCUMENT,
                AlertAction.REFER,
                false,
                INVENTED,
                INVENTED,
                INVENTED,
                DateRange.ALWAYS);
        var known = alerts.propose(first(post), alert, Optional.of("exercise-list"));
        if (alerts.get(first(post), known.id()).state() == Alert.State.PROPOSED) approve(post, known.id());
    }

    AlertId issue(BorderPostId post, Wanted wanted, Cast.Member member) {
        var alert = new NewAlert(
                wanted.vehicle() ? vehicle(member) : person(member),
                wanted.category(),
                wanted.action(),
                wanted.silent(),
                INVENTED,
                INVENTED,
                INVENTED,
                DateRange.ALWAYS);
        var id = alerts.propose(first(post), alert, Optional.empty()).id();
        approve(post, id);
        return id;
    }

    /** One that is withdrawn already, or cannot be, keeps nobody from ending an exercise. */
    void withdraw(BorderPostId post, List<AlertId> issued) {
        for (var id : issued) {
            try {
                alerts.proposeWithdrawal(first(post), id, "The exercise has ended");
                approve(post, id);
            } catch (MpakaException e) {
                LOG.info("Alert {} of an exercise is not withdrawn: {}", id, e.code());
            }
        }
    }

    private void approve(BorderPostId post, AlertId id) {
        var second = second(post);
        alerts.approve(second, id, alerts.proposal(second, id).orElseThrow().revision());
    }

    private static AlertSubject vehicle(Cast.Member member) {
        var country = CountryCode.of(member.scene().getOrDefault("nationality", ""));
        return new AlertSubject.Vehicle(Optional.of(country), member.plate(), Optional.empty());
    }

    private static AlertSubject person(Cast.Member member) {
        var document = Cast.document(member.scene());
        var birth = PartialDate.of(member.scene().getOrDefault("birth", ""));
        return new AlertSubject.Person(
                List.of(new AlertName(
                        document.names().surname() + " " + document.names().givenNames(), AlertName.Quality.MAIN)),
                List.of(new BirthRange(birth, birth, false)),
                Set.of(document.nationality()),
                Optional.of(document.sex()),
                List.of(),
                List.of(new ListedDocument(Optional.of(document.issuer()), Optional.empty(), document.number())));
    }

    /** Two, because an alert needs four eyes. */
    private static Actor first(BorderPostId post) {
        return actor("exercises", post);
    }

    private static Actor second(BorderPostId post) {
        return actor("exercises-2", post);
    }

    private static Actor actor(String user, BorderPostId post) {
        return new Actor(UserId.of(user), "Exercises", EnumSet.complementOf(EnumSet.of(Role.MACHINE)), post);
    }
}
