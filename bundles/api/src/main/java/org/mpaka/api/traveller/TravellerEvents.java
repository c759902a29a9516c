package org.mpaka.api.traveller;

import org.mpaka.api.journal.EntryKind;

/** What the journal says about travellers. The payload records are contracts: fields are added, never changed. */
public final class TravellerEvents {
    public static final EntryKind CROSSING_RECORDED = EntryKind.of("traveller.crossing-recorded");
    public static final EntryKind CROSSING_UNDONE = EntryKind.of("traveller.crossing-undone");
    public static final EntryKind CROSSING_CORRECTED = EntryKind.of("traveller.crossing-corrected");
    public static final EntryKind TRAVELLERS_MERGED = EntryKind.of("traveller.travellers-merged");
    public static final EntryKind TRAVELLERS_UNMERGED = EntryKind.of("traveller.travellers-unmerged");
    public static final EntryKind TRAVELLERS_SEARCHED = EntryKind.of("traveller.travellers-searched");
    public static final EntryKind FILE_VIEWED = EntryKind.of("traveller.file-viewed");

    private TravellerEvents() {}

    /** The person as known after this crossing, and the crossing. Subject: the crossing. */
    public record CrossingRecorded(Traveller traveller, Crossing crossing) {}

    /** Subject: the crossing. */
    public record CrossingUndone(CrossingId crossing, String reason) {}

    /** The crossing that replaces the subject. Subject: the crossing replaced. */
    public record CrossingCorrected(Crossing correction, String reason) {}

    /** Subject: the person kept. */
    public record TravellersMerged(TravellerId kept, TravellerId merged, String reason) {}

    /** Subject: the person set apart again. */
    public record TravellersUnmerged(TravellerId unmerged, String reason) {}
}
