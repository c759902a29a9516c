package org.mpaka.api.alert;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;

/**
 * A line of a screened file.
 *
 * @param line in the file, from 1
 * @param reference as the file gives it
 * @param name as the file gives it
 * @param records to compare, best first
 * @param notes what of the line could not be read and was left out of the comparison
 * @param setAside why the line is no person; it was not compared
 */
public record ScreenedPerson(
        long line,
        String reference,
        String name,
        List<Record> records,
        List<Sentence> notes,
        Optional<Sentence> setAside) {
    public ScreenedPerson {
        records = List.copyOf(records);
        notes = List.copyOf(notes);
    }

    /**
     * A record to compare.
     *
     * @param name as listed
     * @param silent only told to those who may know
     */
    public record Record(Candidate candidate, String name, AlertCategory category, boolean silent) {
        @Override
        public String toString() {
            return "Record " + candidate.alert();
        }
    }

    public boolean isTelling() {
        return !records.isEmpty() || !notes.isEmpty() || setAside.isPresent();
    }

    @Override
    public String toString() {
        return "ScreenedPerson " + line;
    }
}
