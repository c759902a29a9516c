package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.ListDifference;
import org.mpaka.core.alert.PackedRow.Change;
import org.mpaka.core.json.Payloads;

/** Shows what a preview would change, a page at a time; parts without what is asked for are not unpacked. */
final class ListDifferences {
    private final AlertRegister register;
    private final Payloads payloads;

    ListDifferences(AlertRegister register, Payloads payloads) {
        this.register = register;
        this.payloads = payloads;
    }

    Page<ListDifference> page(PackedParts parts, Optional<ListDifference.Kind> kind, PageRequest request) {
        var wanted = kind.map(one -> Change.valueOf(one.name()));
        var at = Place.of(request.after());
        var found = new ArrayList<ListDifference>();
        for (int part = at.part(); part < parts.parts(); part++) {
            int whole = part;
            if (wanted.map(change -> parts.count(whole, change) == 0).orElse(false)) continue;
            var rows = parts.read(part);
            for (int row = part == at.part() ? at.row() : 0; row < rows.size(); row++) {
                var change = rows.get(row).change();
                if (change == Change.KEPT || wanted.isPresent() && change != wanted.get()) continue;
                if (found.size() == request.limit()) return new Page<>(found, Optional.of(part + "." + row));
                found.add(difference(rows.get(row)));
            }
        }
        return Page.of(found);
    }

    private ListDifference difference(PackedRow row) {
        var before = row.change() == Change.ADDED ? Optional.<Alert>empty() : inForce(row);
        var now = row.change() == Change.REMOVED
                ? Optional.<Alert>empty()
                : Optional.of(payloads.read(row.json(), Alert.class));
        var named = now.or(() -> before);
        return new ListDifference(
                row.id(),
                ListDifference.Kind.valueOf(row.change().name()),
                named.map(AlertFields::name).orElse(""),
                AlertFields.changes(before, now));
    }

    private Optional<Alert> inForce(PackedRow row) {
        return register.find(row.id()).map(register::read);
    }

    /** Where a page begins: part and row. */
    private record Place(int part, int row) {
        static Place of(Optional<String> after) {
            if (after.isEmpty()) return new Place(0, 0);
            if (!after.get().matches("\\d{1,9}\\.\\d{1,9}"))
                throw new MpakaException(ErrorCode.INVALID_FIELD, "after", "not the end of a page");
            var numbers = List.of(after.get().split("\\."));
            return new Place(Integer.parseInt(numbers.get(0)), Integer.parseInt(numbers.get(1)));
        }
    }
}
