package org.mpaka.core.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertScreening;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.core.alert.AlertRegister.ListRow;
import org.mpaka.core.alert.screening.AlertIndex;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The alerts in force, in memory: built from the register at the start, brought up to date after every change, and every
 * few seconds besides, for changes that another node of the same database made.
 */
@Component(service = {AlertMemory.class, AlertScreening.class})
public final class AlertMemory implements AlertScreening {
    private static final Logger LOG = LoggerFactory.getLogger(AlertMemory.class);
    private static final int REFRESH_SECONDS = 10;

    private final AlertRegister register;
    private final ThresholdRegister thresholds;
    private final AlertIndex index = new AlertIndex();
    private final Map<AlertListId, Long> loadedChanges = new HashMap<>();
    private final Map<AlertListId, Map<AlertId, LoadedAlert>> loaded = new HashMap<>();
    private final Set<AlertId> silent = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService refreshing;
    private final Future<?> refreshes;
    private volatile Optional<List<ListRow>> lists = Optional.empty();

    @Activate
    public AlertMemory(@Reference AlertRegister register, @Reference ThresholdRegister thresholds) {
        this.register = register;
        this.thresholds = thresholds;
        refreshing = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "mpaka-alert-memory");
            thread.setDaemon(true);
            return thread;
        });
        refreshes = refreshing.scheduleWithFixedDelay(this::refreshQuietly, 0, REFRESH_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        refreshes.cancel(true);
        refreshing.shutdownNow();
    }

    /** Loads what changed without letting the caller wait: a whole list takes seconds. */
    void refreshSoon() {
        refreshing.execute(this::refreshQuietly);
    }

    private void refreshQuietly() {
        try {
            refresh();
        } catch (RuntimeException e) {
            LOG.warn("the alerts could not be read and will be tried again: {}", e.toString());
        }
    }

    /** Loads what changed since the last time. */
    synchronized void refresh() {
        thresholds.refresh();
        var rows = register.lists();
        for (var list : rows) {
            Long known = loadedChanges.get(list.id());
            if (known != null && known == list.changes()) continue;
            load(list.id());
            loadedChanges.put(list.id(), list.changes());
        }
        lists = Optional.of(rows);
    }

    private void load(AlertListId list) {
        var before = loaded.getOrDefault(list, Map.of());
        var now = new HashMap<AlertId, LoadedAlert>();
        var loading = index.load();
        register.each(
                list,
                stored -> LoadedAlert.of(stored, before, index),
                one -> one.ifPresent(alert -> {
                    now.put(alert.id(), alert.withoutContent());
                    alert.content().ifPresent(content -> {
                        loading.add(content);
                        if (alert.silent()) silent.add(alert.id());
                        else silent.remove(alert.id());
                    });
                }));
        var gone = new HashSet<AlertId>();
        for (var id : before.keySet()) if (!now.containsKey(id)) gone.add(id);
        loading.finish(gone);
        silent.removeAll(gone);
        loaded.put(list, now);
    }

    static boolean inForce(Alert alert) {
        return alert.state() == Alert.State.ACTIVE || alert.state() == Alert.State.WITHDRAWAL_PROPOSED;
    }

    /** The lists it answers from; empty until it has loaded them. */
    Optional<List<ListRow>> lists() {
        return lists;
    }

    boolean isSilent(AlertId alert) {
        return silent.contains(alert);
    }

    int size() {
        return index.size();
    }

    @Override
    public Screening screen(ScreeningQuery query, LocalDate on) {
        var from = lists.orElse(List.of());
        var oldest = from.stream().flatMap(list -> list.importedAt().stream()).min(Comparator.<Instant>naturalOrder());
        return new Screening(index.search(query, on, thresholds), from.size(), oldest);
    }
}
