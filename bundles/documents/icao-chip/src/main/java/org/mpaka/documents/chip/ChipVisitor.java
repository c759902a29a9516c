package org.mpaka.documents.chip;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipContent;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.documents.chip.tlv.DataObject;
import org.mpaka.documents.chip.tlv.UnreadableException;

/** Reads one chip, from its opening to its last file. One thread. */
final class ChipVisitor {
    private static final int TAG_LIST = 0x5C;
    /** Behind extended access control: they are read by those to whom the state gave a certificate. */
    private static final Set<ChipFile> PROTECTED = EnumSet.of(ChipFile.DG3, ChipFile.DG4);

    private final TimedCard card;
    private final AccessKey key;
    private final boolean fallBack;
    private final int block;
    private final Map<ChipFile, byte[]> files = new EnumMap<>(ChipFile.class);
    private final List<ChipCheck> copyChecks = new ArrayList<>();
    private Optional<ChipSession.Opened> opened = Optional.empty();

    ChipVisitor(TimedCard card, AccessKey key, boolean fallBack, int block) {
        this.card = card;
        this.key = key;
        this.fallBack = fallBack;
        this.block = block;
    }

    /** Without chip authentication: after one that failed the chip answers nothing any more, and is opened anew. */
    Visit again(Visit before) {
        copyChecks.addAll(before.copyChecks());
        before.content()
                .files()
                .forEach(file -> files.put(file, before.content().find(file).orElseThrow()));
        return visit(false);
    }

    Visit visit() {
        return visit(true);
    }

    private Visit visit(boolean agree) {
        try {
            if (key.empty()) throw new ChipTroubleException(Trouble.NO_KEY);
            var session = new ChipSession(card, block);
            opened = Optional.of(session.open(key, fallBack));
            read(session, ChipFile.COM);
            var listed = listed();
            var infos = infos(session, listed);
            if (agree) agree(session, infos);
            read(session, ChipFile.DG1);
            if (agree && copyChecks.isEmpty() && !agreed())
                return Visit.ended(opened, files, copyChecks, Trouble.KEYS_DIFFER);
            read(session, ChipFile.SOD);
            if (listed.contains(ChipFile.DG15)) read(session, ChipFile.DG15);
            copyChecks.add(Genuineness.activeAuthentication(
                    session.service(), Optional.ofNullable(files.get(ChipFile.DG15)), infos));
            if (card.dead()) throw new ChipTroubleException(card.trouble(Trouble.NOT_UNDERSTOOD));
            for (var file : listed) if (!PROTECTED.contains(file)) read(session, file);
            return new Visit(opened, new ChipContent(files), copyChecks, Optional.empty());
        } catch (ChipTroubleException e) {
            return Visit.ended(opened, files, copyChecks, e.trouble());
        }
    }

    private void agree(ChipSession session, SecurityInfos infos) throws ChipTroubleException {
        Genuineness.chipAuthentication(session.service(), infos).ifPresent(copyChecks::add);
        if (card.dead()) throw new ChipTroubleException(card.trouble(Trouble.NOT_UNDERSTOOD));
    }

    /** A chip that does not have the key of DG14 understands nothing after it. */
    private boolean agreed() {
        boolean understood = files.containsKey(ChipFile.DG1);
        copyChecks.add(Genuineness.chipAuthentication(
                understood ? CheckAnswer.PASSED : CheckAnswer.FAILED, understood ? "passed" : "failed"));
        return understood;
    }

    private void read(ChipSession session, ChipFile file) throws ChipTroubleException {
        if (!files.containsKey(file)) session.find(file).ifPresent(bytes -> files.put(file, bytes));
    }

    private SecurityInfos infos(ChipSession session, Set<ChipFile> listed) throws ChipTroubleException {
        if (listed.contains(ChipFile.DG14)) read(session, ChipFile.DG14);
        var group = files.get(ChipFile.DG14);
        if (group == null) return SecurityInfos.NONE;
        try {
            return SecurityInfos.of(group);
        } catch (UnreadableException e) {
            return SecurityInfos.NONE;
        }
    }

    /** What the chip lists; where it lists nothing that can be read, what most chips have. */
    private Set<ChipFile> listed() {
        var usual = EnumSet.of(ChipFile.DG1, ChipFile.DG2, ChipFile.DG11, ChipFile.DG12, ChipFile.DG14, ChipFile.DG15);
        var list = files.get(ChipFile.COM);
        if (list == null) return usual;
        try {
            var files = EnumSet.of(ChipFile.DG1, ChipFile.DG2);
            for (byte tag : DataObject.inside(list, ChipFile.COM.tag(), TAG_LIST))
                ChipFile.ofTag(tag & 0xFF).filter(ChipFile::isDataGroup).ifPresent(files::add);
            return files;
        } catch (UnreadableException e) {
            return usual;
        }
    }
}
