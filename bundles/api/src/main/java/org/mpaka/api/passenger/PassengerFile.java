package org.mpaka.api.passenger;

import java.util.List;
import org.mpaka.api.Sentence;

/**
 * What a format read.
 *
 * @param lists the messages that can be taken, in order
 * @param faults why the others cannot
 * @param repairs what was wrong and put right before reading: each thing once
 */
public record PassengerFile(List<PassengerList> lists, List<ListFault> faults, List<Sentence> repairs) {
    /** Larger files are not read. */
    public static final int MOST_BYTES = 8 << 20;

    public PassengerFile {
        lists = List.copyOf(lists);
        faults = List.copyOf(faults);
        repairs = List.copyOf(repairs);
    }
}
