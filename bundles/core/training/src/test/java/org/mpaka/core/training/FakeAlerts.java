package org.mpaka.core.training;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertProposal;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.NewAlert;

/** Alerts that are issued and withdrawn, by two persons each time. */
final class FakeAlerts {
    private final Map<AlertId, Alert> alerts = new HashMap<>();
    private final Map<AlertId, Actor> proposers = new HashMap<>();

    List<Alert> inForce() {
        return alerts.values().stream()
                .filter(alert -> alert.state() == Alert.State.ACTIVE)
                .filter(alert -> !(alert.subject() instanceof AlertSubject.Document))
                .toList();
    }

    Alerts alerts() {
        return (Alerts) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Alerts.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "propose" ->
                        propose((Actor) arguments[0], (NewAlert) arguments[1], (Optional<?>) arguments[2]);
                    case "get" -> alert((AlertId) arguments[1]);
                    case "proposal" -> Optional.of(proposal((AlertId) arguments[1]));
                    case "proposeWithdrawal" ->
                        change((Actor) arguments[0], (AlertId) arguments[1], Alert.State.WITHDRAWAL_PROPOSED);
                    case "approve" -> approve((Actor) arguments[0], (AlertId) arguments[1]);
                    default -> throw new AssertionError(method);
                });
    }

    private Alert propose(Actor by, NewAlert wanted, Optional<?> key) {
        var id = AlertId.of("national:" + key.map(Object::toString).orElse("a" + alerts.size()));
        if (alerts.containsKey(id)) return alert(id);
        proposers.put(id, by);
        var alert = state(id, wanted, Alert.State.PROPOSED);
        alerts.put(id, alert);
        return alert;
    }

    private AlertProposal proposal(AlertId id) {
        return new AlertProposal(
                alert(id),
                AlertProposal.Kind.NEW,
                proposer(id).user(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "1");
    }

    private Alert approve(Actor by, AlertId id) {
        if (by.user().equals(proposer(id).user())) throw new AssertionError("the same person");
        var next = alert(id).state() == Alert.State.PROPOSED ? Alert.State.ACTIVE : Alert.State.WITHDRAWN;
        return change(proposer(id), id, next);
    }

    private Alert change(Actor by, AlertId id, Alert.State state) {
        proposers.put(id, by);
        var one = alert(id);
        var changed = state(
                id,
                new NewAlert(
                        one.subject(),
                        one.category(),
                        one.action(),
                        one.silent(),
                        one.owner(),
                        one.legalBasis(),
                        one.reason(),
                        one.validity()),
                state);
        alerts.put(id, changed);
        return changed;
    }

    private Alert alert(AlertId id) {
        return Objects.requireNonNull(alerts.get(id));
    }

    private Actor proposer(AlertId id) {
        return Objects.requireNonNull(proposers.get(id));
    }

    private static Alert state(AlertId id, NewAlert of, Alert.State state) {
        return new Alert(
                id,
                AlertListId.of("national"),
                of.subject(),
                of.category(),
                of.action(),
                of.silent(),
                of.owner(),
                of.legalBasis(),
                of.reason(),
                of.validity(),
                state,
                Optional.empty(),
                Optional.empty());
    }
}
