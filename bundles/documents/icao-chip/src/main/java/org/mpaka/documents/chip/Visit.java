package org.mpaka.documents.chip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipContent;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.chip.ChipReading.Access;

/**
 * What came of one visit to a chip.
 *
 * @param opened empty when it did not open
 * @param copyChecks chip and active authentication, as far as it came to them
 * @param trouble why it ended before its end
 */
record Visit(
        Optional<ChipSession.Opened> opened,
        ChipContent content,
        List<ChipCheck> copyChecks,
        Optional<Trouble> trouble) {
    Visit {
        copyChecks = List.copyOf(copyChecks);
    }

    Optional<Access> access() {
        return opened.map(ChipSession.Opened::access);
    }

    static Visit ended(Visit before, Trouble why) {
        return new Visit(before.opened, before.content, before.copyChecks, Optional.of(why));
    }

    static Visit ended(
            Optional<ChipSession.Opened> opened, Map<ChipFile, byte[]> files, List<ChipCheck> checks, Trouble why) {
        return new Visit(opened, new ChipContent(files), checks, Optional.of(why));
    }
}
