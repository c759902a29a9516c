package org.mpaka.documents.chip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmrtd.lds.ActiveAuthenticationInfo;
import org.jmrtd.lds.ChipAuthenticationInfo;
import org.jmrtd.lds.ChipAuthenticationPublicKeyInfo;
import org.jmrtd.lds.SecurityInfo;
import org.jmrtd.lds.icao.DG14File;
import org.mpaka.documents.chip.tlv.Nesting;
import org.mpaka.documents.chip.tlv.UnreadableException;

/** What DG14 says that a chip can do. */
final class SecurityInfos {
    private final Collection<SecurityInfo> infos;

    private SecurityInfos(Collection<SecurityInfo> infos) {
        this.infos = infos;
    }

    static final SecurityInfos NONE = new SecurityInfos(List.of());

    static SecurityInfos of(byte[] group) throws UnreadableException {
        Nesting.check(group);
        try {
            return new SecurityInfos(new DG14File(new ByteArrayInputStream(group)).getSecurityInfos());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("DG14");
        }
    }

    /** @param protocol object identifier; empty where the chip names a key alone, which means 3DES */
    record ChipKey(ChipAuthenticationPublicKeyInfo key, Optional<String> protocol) {}

    /** The key of chip authentication with its protocol, the strongest there is. */
    Optional<ChipKey> chipKey() {
        return infos.stream()
                .filter(ChipAuthenticationPublicKeyInfo.class::isInstance)
                .map(ChipAuthenticationPublicKeyInfo.class::cast)
                .map(key -> new ChipKey(key, protocol(key)))
                .max((one, other) -> Integer.compare(strength(one), strength(other)));
    }

    private Optional<String> protocol(ChipAuthenticationPublicKeyInfo key) {
        return infos.stream()
                .filter(ChipAuthenticationInfo.class::isInstance)
                .map(ChipAuthenticationInfo.class::cast)
                .filter(info -> info.getKeyId() == null || Objects.equals(info.getKeyId(), key.getKeyId()))
                .map(ChipAuthenticationInfo::getObjectIdentifier)
                .max((one, other) -> Integer.compare(
                        ChipAuthenticationInfo.toKeyLength(one), ChipAuthenticationInfo.toKeyLength(other)));
    }

    private static int strength(ChipKey key) {
        return key.protocol().map(ChipAuthenticationInfo::toKeyLength).orElse(0);
    }

    Optional<String> activeAlgorithm() {
        return infos.stream()
                .filter(ActiveAuthenticationInfo.class::isInstance)
                .map(info -> ((ActiveAuthenticationInfo) info).getSignatureAlgorithmOID())
                .findFirst();
    }
}
